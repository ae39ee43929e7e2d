/** The SVG of a figure is drawn alike by a browser and by resvg, which made the PNG. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { IMAGE_SIZE } from '../../../src/figures/image.ts';
import {
  difference,
  MOST_DIFFERENT,
  pictured,
  pictureOf,
  type Picture,
} from '../../site/support/pictures.ts';
import { test } from '../support/windows.ts';

/** The picture that Chromium shows at the address of an SVG. */
async function byChromium(page: Page, address: string): Promise<Picture> {
  await page.setViewportSize(IMAGE_SIZE);
  await page.goto(address);
  let picture: Buffer | undefined;
  // On a loaded machine Chromium sometimes returns no picture at the first attempt.
  await expect(async () => {
    picture = await page.screenshot();
  }).toPass();
  return pictureOf(picture!);
}

test('every kind of figure is the same picture in Chromium as in its PNG', async ({ page }) => {
  test.slow();
  const different: string[] = [];
  for (const slug of pictured) {
    const resvg = await pictureOf(readFileSync(`dist/grafik/${slug}.png`));
    const part = difference(await byChromium(page, `/grafik/${slug}.svg`), resvg);
    console.log(`${slug}: Chromium and resvg ${(100 * part).toFixed(4)} %`);
    if (part > MOST_DIFFERENT) different.push(slug);
  }
  expect(different).toEqual([]);
});
