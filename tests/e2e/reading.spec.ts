import { expect, test } from '@playwright/test';
import { pageKinds, readingPages } from '../../scripts/site/pages.ts';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`${kind} can be read whole`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toBeVisible();
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      expect(words).toBeGreaterThan(20);
    });
  }
});

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} asks no foreign host for anything`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(baseURL!)) {
        foreign.push(request.url());
      }
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
  });

  test(`${kind} fits a phone of 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

for (const [kind, path] of readingPages) {
  test(`${kind} loads neither DuckDB nor Plot`, async ({ page }) => {
    const loaded: Promise<string>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      const isEngine = type.includes('wasm') || response.url().includes('/engine/');
      if (isEngine) loaded.push(Promise.resolve(response.url()));
      if (type.includes('javascript')) loaded.push(response.text());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const scripts = await Promise.all(loaded);
    expect(scripts.filter((text) => /duckdb|observablehq|\/engine\//i.test(text))).toEqual([]);
  });
}
