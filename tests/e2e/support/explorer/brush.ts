/** Helpers that the browser tests of choices in charts share. */
import type { Locator, Page } from '@playwright/test';
import { restingBox } from './page.ts';

/** The layer of a chart in which a range is chosen. */
export const layer = (page: Page, name: string): Locator => page.locator(`[data-brush="${name}"]`);

/** The area of a chart where ranges are dragged; it exists only once the chart is near the screen. */
export async function restingArea(page: Page, name: string): ReturnType<typeof restingBox> {
  await layer(page, name).scrollIntoViewIfNeeded();
  return restingBox(layer(page, name).locator('.overlay'));
}

/** Drags over a chart from one share of its plot area to another. */
export async function drag(page: Page, name: string, from: number, to: number): Promise<void> {
  const box = await restingArea(page, name);
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + ((from + to) / 2) * box.width, y, { steps: 4 });
  await page.mouse.move(box.x + to * box.width, y, { steps: 4 });
  await page.mouse.up();
}
