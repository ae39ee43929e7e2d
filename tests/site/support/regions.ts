/** The regions as the site publishes them, and their pages. */
import type { ViewRow } from '../../../src/db/schema/views.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { jsonAt } from './files.ts';
import { pageAt } from './pages.ts';

/** A row of the published view of regions. */
export type Region = ViewRow<'region_status'>;

/** Every region. */
export const regions = jsonAt('/data/v1/region_status.json') as Region[];

/** The address of a region's page within the site. */
export function pathOf(lang: Lang, slug: string): string {
  return `${lang === 'en' ? '/en' : ''}/daerah/${slug}/`;
}

/** The words of the main part of a region's page. */
export function wordsOfRegion(lang: Lang, slug: string): string {
  return pageAt(pathOf(lang, slug)).words;
}
