/** Measures the bytes that a page loads. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Bytes by kind: text compressed by gzip at level 9, fonts, which are already compressed, as they are. */
export interface Weight {
  total: number;
  /** All bytes except fonts, which are loaded once for all pages. */
  apartFromFonts: number;
  script: number;
  font: number;
}

/** A loaded file: address, type, content, and the text of a script. */
export interface Loaded {
  url: string;
  type: string;
  content: Buffer;
  script: string;
}

/** Records every response of a page until the returned function, which gives all of them, is called. */
export function watchLoads(page: Page): () => Promise<Loaded[]> {
  const pending: Promise<Loaded>[] = [];
  const record = (response: Response): void => {
    const type = response.headers()['content-type'] ?? '';
    const url = response.url();
    // Loads that are still running when the page closes come after the visit and do not count.
    const body = response.body().catch(() => Buffer.alloc(0));
    pending.push(
      body.then((content) => ({
        url,
        type,
        content,
        script: type.includes('javascript') ? content.toString() : '',
      })),
    );
  };
  page.on('response', record);
  return () => {
    page.off('response', record);
    return Promise.all(pending);
  };
}

/** Returns the sums of the loaded files. */
export function weightOf(loaded: readonly Loaded[]): Weight {
  const sizes = loaded.map((one) => ({ type: one.type, bytes: bytesOf(one) }));
  const sum = (kind: string): number =>
    sizes.filter(({ type }) => type.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
  const [total, font] = [sum(''), sum('font')];
  return { total, apartFromFonts: total - font, script: sum('javascript'), font };
}

/** The bytes of a file as sent. Compressing costs more than loading, so only weighed pages are compressed. */
function bytesOf({ type, content }: Loaded): number {
  return type.includes('font') ? content.length : gzipSync(content, { level: 9 }).length;
}

/** Opens an address and measures everything loaded until `until`. */
export async function weigh(
  page: Page,
  address: string,
  until: 'load' | 'networkidle',
): Promise<Weight> {
  const loads = watchLoads(page);
  await page.goto(address, { waitUntil: until });
  return weightOf(await loads());
}
