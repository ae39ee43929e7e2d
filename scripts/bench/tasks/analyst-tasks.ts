/** Counts the presses of an analyst in the explorer, and how far the page scrolls, for the tasks of docs/analyst-tasks.md. */
import type { Browser, Page } from '@playwright/test';
import { textTable } from '../../../src/data/text-table.ts';
import type { Part } from '../part.ts';
import type { Site } from '../sites.ts';

const WINDOW = { width: 1440, height: 900 };

/** How long an answer may take, in milliseconds. */
const PATIENCE = { timeout: 30_000 };

type Step = (page: Page) => Promise<unknown>;

interface Task {
  name: string;
  /** Each is one press; a word that is typed and a choice in a list count as one. */
  steps: readonly Step[];
  /** Matches the element with the answer. */
  answer: string;
}

const press =
  (selector: string, index = 0): Step =>
  (page) =>
    page.locator(selector).nth(index).click();

const choose =
  (selector: string, value: string): Step =>
  (page) =>
    page.locator(selector).selectOption(value);

const question = (index: number): Step => press('.ready-questions a', index);
const group = (name: string): Step => press(`[data-group="${name}"] > summary`);
const front = (view: string): Step => press(`label[data-front="${view}"]`);
const panel = press('details[data-part="exports"] > summary');

const saved: Step = async (page) => {
  const download = page.waitForEvent('download');
  await page.locator('[data-save="csv"]').click();
  await (await download).delete();
};

const typed =
  (text: string): Step =>
  async (page) => {
    await page.locator('#compare-add').fill(text);
    await page.locator('mpp-compare [role="option"]').first().waitFor(PATIENCE);
  };

const enter: Step = (page) => page.keyboard.press('Enter');

const tasks: readonly Task[] = [
  { name: '500,000 people or more, none found', steps: [question(0)], answer: '#list' },
  {
    name: 'The same outside Java',
    steps: [question(0), group('place'), press('[data-action="islands"]')],
    answer: '#list',
  },
  { name: 'Outside Java, none found', steps: [question(1)], answer: '#list' },
  { name: 'The only one of its province with none found', steps: [question(2)], answer: '#list' },
  { name: 'Underdeveloped regions, none found', steps: [question(3)], answer: '#list' },
  { name: 'Operating, inauguration not found', steps: [question(4)], answer: '#list' },
  { name: 'Inaugurated in the last 12 months of data', steps: [question(5)], answer: '#list' },
  {
    name: 'Which province gained most in 2024',
    steps: [
      group('time'),
      choose('[name="dari"]', '2024-01'),
      choose('[name="sampai"]', '2024-12'),
      front('provinces'),
      choose('.bar-measure', 'jumlah'),
    ],
    answer: '#provinces .chart-frame',
  },
  {
    name: 'The state on a past day',
    steps: [group('time'), choose('[data-part="days"]', '2023-12-31')],
    answer: '#angka',
  },
  {
    name: 'One province alone',
    steps: [front('provinces'), press('[data-bars="provinces"] button', 4)],
    answer: '#angka',
  },
  {
    name: 'The rows of a question as CSV',
    steps: [question(0), panel, saved],
    answer: '[data-part="export-said"]',
  },
  {
    name: 'The map of a question in an article',
    steps: [
      question(0),
      panel,
      press('[data-part="state-embed"] > summary'),
      choose('[data-part="embed-view"]', 'map'),
      press('[data-part="state-embed"] button'),
    ],
    answer: '[data-part="state-embed"]',
  },
  {
    name: 'Two provinces over time',
    steps: [
      press('.explorer-tools a[href$="banding/"]'),
      typed('Jawa Timur'),
      enter,
      typed('Jawa Barat'),
      enter,
    ],
    answer: '[data-part="chart"]',
  },
];

/** Does every task from the freshly opened page. */
export async function analystTasks(browser: Browser, explorer: Site): Promise<Part> {
  const rows: { name: string; presses: number; scrolled: number }[] = [];
  for (const task of tasks) {
    const page = await browser.newPage({ viewport: WINDOW, locale: 'id-ID' });
    try {
      rows.push({
        name: task.name,
        presses: task.steps.length,
        scrolled: await scrolledIn(page, explorer, task),
      });
    } finally {
      await page.close();
    }
  }
  return {
    title: `tasks of an analyst at ${WINDOW.width}×${WINDOW.height}`,
    text: textTable(
      ['task', 'presses', 'scrolled (px)'],
      rows.map(({ name, presses, scrolled }) => [name, String(presses), String(scrolled)]),
    ),
    measures: [],
    data: rows,
  };
}

/** How many pixels the page scrolls during the steps and until the answer is wholly in the window. */
async function scrolledIn(page: Page, { address }: Site, { steps, answer }: Task): Promise<number> {
  await page.goto(address);
  await page.locator('mpp-explorer[data-complete]').waitFor(PATIENCE);
  let scrolled = 0;
  let before = 0;
  const add = async (): Promise<void> => {
    const now = await page.evaluate(() => scrollY);
    scrolled += Math.abs(now - before);
    before = now;
  };
  for (const step of steps) {
    await step(page);
    await add();
  }
  const found = page.locator(answer).first();
  await found.waitFor(PATIENCE);
  await page.waitForTimeout(1000);
  await found.scrollIntoViewIfNeeded();
  await add();
  return Math.round(scrolled);
}
