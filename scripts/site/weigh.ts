/** Weighing what a page loads. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes by kind: text compressed by gzip at level 9, fonts (compressed already) as they are. */
export interface Weight {
  total: number;
  /** Everything but the font, which is loaded once for all pages. */
  apartFromFonts: number;
  script: number;
  font: number;
}

/** Opens an address and weighs everything loaded until `until`. */
export async function weigh(
  page: Page,
  address: string,
  until: 'load' | 'networkidle',
): Promise<Weight> {
  const pending: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const compressed = type.includes('font');
    // What still loads when the page closes is past `until` and does not count.
    const body = response.body().catch(() => Buffer.alloc(0));
    pending.push(
      body.then((bytes) => ({
        type,
        bytes: compressed ? bytes.length : gzipSync(bytes, { level: 9 }).length,
      })),
    );
  });
  await page.goto(address, { waitUntil: until });
  const loaded = await Promise.all(pending);
  const sum = (kind: string): number =>
    loaded.filter(({ type }) => type.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
  const [total, font] = [sum(''), sum('font')];
  return { total, apartFromFonts: total - font, script: sum('javascript'), font };
}
