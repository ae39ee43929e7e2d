/** The built pages of all regions, read from dist/ as text: 1,028 documents are too many for a DOM. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViewRow } from '../../../src/db/schema/views.ts';
import { langs, type Lang } from '../../../src/i18n/lang.ts';

export type Region = ViewRow<'region_status'>;

export interface RegionPage {
  lang: Lang;
  region: Region;
  html: string;
}

/** The regions as the site publishes them. */
export const regions = JSON.parse(
  readFileSync('dist/data/v1/region_status.json', 'utf8'),
) as Region[];

/** The address of a region's page within the site. */
export function pathOf(lang: Lang, slug: string): string {
  return `${lang === 'en' ? '/en' : ''}/daerah/${slug}/`;
}

/** The text of a built page. Throws when it was not built. */
export function readBuilt(path: string): string {
  return readFileSync(join('dist', path, 'index.html'), 'utf8');
}

/** Every region in both languages. */
export function allRegionPages(): RegionPage[] {
  return regions.flatMap((region) =>
    langs.map((lang) => ({ lang, region, html: readBuilt(pathOf(lang, region.slug)) })),
  );
}

/** The first group of a pattern in an HTML text, or nothing. */
export function found(html: string, pattern: RegExp): string | undefined {
  return pattern.exec(html)?.[1];
}

/** The words of an HTML text, without its drawings, with single spaces. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<(svg|script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:)])|(?<=\() /g, '')
    .trim();
}

/** The part of a page between the header and the footer. */
export function mainOf(html: string): string {
  return found(html, /<main[^>]*>(.*)<\/main>/s) ?? '';
}
