/** What the reader is about to press or has come to stays where it is while the page gets ready. */
import { expect, test, type Page } from '@playwright/test';
import { openExplorer, waitForEngine } from './support/explorer.ts';
import { shiftsOf, watchShifts } from './support/hosts.ts';

const widths = [320, 360, 600, 768, 1280];

/** Holds back the engine's WebAssembly until the result is called. */
async function holdEngine(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm.gz*', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const top = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

for (const lang of ['', '/en']) {
  for (const width of widths) {
    test(`the filters' answer does not move when the engine is ready, ${width} px ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const release = await holdEngine(page);
      await openExplorer(page, '', lang);
      await waitForEngine(page, 'loading');
      const before = await top(page, '.result-bar');
      release();
      await waitForEngine(page, 'ready');
      expect(await top(page, '.result-bar')).toBe(before);
    });
  }

  test(`the console does not move when its engine is ready ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const release = await holdEngine(page);
    await page.goto(`${lang}/jelajah/sql/`);
    await waitForEngine(page, 'loading');
    const before = await top(page, '#sql-label');
    release();
    await waitForEngine(page, 'ready');
    expect(await top(page, '#sql-label')).toBe(before);
  });
}

test('the editor of the console is as tall as what stands there before it', async ({ page }) => {
  const release = await holdEngine(page);
  const scripts = '**/*.js';
  await page.route(scripts, (route) => route.abort());
  await page.goto('/jelajah/sql/');
  const before = await top(page, '#sql-help');
  await page.unroute(scripts);
  await page.goto('/jelajah/sql/?');
  await expect(page.locator('.cm-editor')).toBeVisible();
  expect(Math.abs((await top(page, '#sql-help')) - before)).toBeLessThanOrEqual(1);
  release();
});

interface Guess {
  section: string;
  guessed: number;
  real: number;
}

/** How tall the browser takes each section to be while it is off the screen, and how tall it is. */
function guesses(page: Page): Promise<Guess[]> {
  return page.locator('.explorer-views > *').evaluateAll((elements) => {
    scrollTo(0, 0);
    return elements
      .filter((element) => getComputedStyle(element).contentVisibility === 'auto')
      .map((element) => {
        const guess = getComputedStyle(element).getPropertyValue('--about');
        const ruler = document.createElement('div');
        ruler.style.height = guess;
        document.body.append(ruler);
        const guessed = ruler.getBoundingClientRect().height;
        ruler.remove();
        (element as HTMLElement).style.contentVisibility = 'visible';
        const real = element.getBoundingClientRect().height;
        const section = element.id === '' ? element.tagName : element.id;
        return { section, guessed, real };
      });
  });
}

for (const width of widths) {
  test(`what is off the screen is about as tall as it is taken to be, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openExplorer(page);
    await expect(page.locator('mpp-explorer')).toHaveAttribute('data-at-rest');
    const found = await guesses(page);
    expect(found).toHaveLength(6);
    for (const { section, guessed, real } of found) {
      const rems = Math.abs(guessed - real) / 16;
      expect(rems, `${section}: ${guessed} for ${real} px`).toBeLessThan(12);
    }
  });

  test(`nothing moves while the page starts, nor for who comes to the list, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await openExplorer(page);
    await expect(page.locator('mpp-explorer')).toHaveAttribute('data-at-rest');
    await waitForEngine(page, 'ready');
    await page.locator('[data-step="next"]').first().scrollIntoViewIfNeeded();
    // What stands above takes its size in the frames that follow.
    await page.waitForTimeout(1000);
    // A list that is lost by it shifts by 0.9.
    expect(await shiftsOf(page)).toBeLessThan(0.25);
  });
}
