/** What a reader does in the explorer: real input on its controls. */
import type { Locator, Page } from '@playwright/test';

/** Steps with an interaction each; what they change is undone by the last one. */
export interface Act {
  name: string;
  /** Brings the controls into reach; not measured. */
  prepare?: (page: Page) => Promise<void>;
  steps: readonly ((page: Page) => Promise<void>)[];
}

/** How long the pointer rests on a control before it is pressed, in milliseconds. */
const REST_MS = 150;

/**
 * Presses a control with the mouse, after the pointer has rested on it as that of a reader does. Not by
 * Playwright's click, which lays the whole page out during the press to see what is under the pointer.
 */
const press =
  (selector: string, index = 0) =>
  async (page: Page): Promise<void> => {
    const control = page.locator(selector).nth(index);
    await control.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(control);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForTimeout(REST_MS);
    await page.mouse.down();
    await page.mouse.up();
  };

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function boxOf(control: Locator): Promise<Box> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`Nothing can be pressed at ${String(control)}.`);
  return box;
}

const twice = (step: Act['steps'][number]): Act['steps'] => [step, step];

/** Opens a group of filters. */
const unfold =
  (group: string) =>
  (page: Page): Promise<void> =>
    page
      .locator(`[data-group="${group}"]`)
      .evaluate((details) => void ((details as HTMLDetailsElement).open = true));

/** Drags over a chart from one share of its width to another, or clicks at one. */
const brush =
  (name: string, from: number, to = from) =>
  async (page: Page): Promise<void> => {
    const box = await boxOf(page.locator(`[data-brush="${name}"] .overlay`));
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + from * box.width, y);
    await page.mouse.down();
    if (to !== from) await page.mouse.move(box.x + to * box.width, y, { steps: 4 });
    await page.mouse.up();
  };

/** Puts a control with a word of the address into the focus and types into it. */
const type =
  (selector: string, keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).focus();
    for (const key of keys) await page.keyboard.press(key, { delay: 150 });
  };

/** The acts, each with the views of the default state before and after. */
export const acts: readonly Act[] = [
  {
    name: 'filter by island group',
    prepare: unfold('place'),
    steps: [1, 3].flatMap((index) => twice(press('input[name="pulau"]', index))),
  },
  { name: 'filter by status', steps: twice(press('[data-status-filter="belum"]')) },
  {
    name: 'chip',
    steps: [press('[data-status-filter="belum"]'), press('[data-part="chips"] button')],
  },
  {
    name: 'tile of the map',
    steps: ['35.09', '73.71', '12.05'].flatMap((code) =>
      twice(press(`#tiles a[data-code="${code}"]`)),
    ),
  },
  { name: 'line', steps: [brush('progress', 0.5, 0.8), brush('progress', 0.1)] },
  { name: 'histogram', steps: [brush('population', 0.3, 0.7), brush('population', 0.95)] },
  {
    name: 'pane',
    steps: ['provinces', 'islands', 'list'].map((view) => press(`label[data-front="${view}"]`)),
  },
  {
    name: 'bar of a province',
    prepare: press('label[data-front="provinces"]'),
    steps: twice(press('[data-bars="provinces"] button', 4)),
  },
  { name: 'enlarged view', steps: twice(press('[data-enlarge="peta"]')) },
  { name: 'menu', steps: twice(press('#progress .view-title .menu > summary')) },
  {
    name: 'order of the table',
    steps: [press('[data-sort="population"] button'), press('[data-sort="name"] button')],
  },
  {
    name: 'page of the table',
    steps: ['next', 'previous'].map((step) => press(`[data-step="${step}"]`)),
  },
  {
    name: 'search',
    steps: [
      type('input[name="cari"]', ['j', 'a', 'w', 'a']),
      type('input[name="cari"]', ['Backspace', 'Backspace', 'Backspace', 'Backspace']),
    ],
  },
];
