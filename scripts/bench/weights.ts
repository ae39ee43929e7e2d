/** Measures the bytes of each kind of page and of the files of figures. */
import type { Browser } from '@playwright/test';
import { textTable } from '../../src/data/text-table.ts';
import { pageKinds } from '../site/pages.ts';
import { weigh } from '../site/weigh.ts';
import { imageWeights } from '../support/image-weights.ts';
import type { Part } from './part.ts';

/** Opens one page of each kind; reads the sizes of figure files in dist/. */
export async function weights(browser: Browser, origin: string): Promise<Part> {
  const rows: string[][] = [];
  for (const path of Object.values(pageKinds)) {
    const page = await browser.newPage();
    const { total, script, font } = await weigh(page, origin + path, 'load');
    rows.push([path, ...[total, script, font].map((bytes) => (bytes / 1024).toFixed(1))]);
    await page.close();
  }
  const figures = imageWeights('dist');
  return {
    title: 'weights',
    text: [
      textTable(['page (KB gzip)', 'all', 'script', 'font'], rows),
      textTable(['files of figures (KB)', 'number', 'mean', 'largest'], figures),
    ].join('\n\n'),
    measures: [],
    data: { pages: rows, figures },
  };
}
