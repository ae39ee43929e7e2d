/** Looking up the sources that a row names, and writing them. */
import { table } from '../db/site-data.ts';
import type { Row } from '../data/table.ts';
import type { tables } from '../data/tables/index.ts';
import { formatShortDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { sourcePath } from './source-pages.ts';
import { escapeHtml } from './trace.ts';

export type Source = Row<(typeof tables)['sources']>;

/** The sources named in `ids` (keys separated by `;`), each once, in that order. */
export async function sourcesOf(ids: string): Promise<Source[]> {
  const byId = indexed(await table('sources'));
  return [...new Set(ids.split(';'))].flatMap((id) => byId.get(id) ?? []);
}

const indexes = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

/** The sources by their keys, made once for each reading of the table: every page asks often. */
function indexed(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const known = indexes.get(sources);
  if (known) return known;
  const byId = new Map(sources.map((source) => [source.id, source]));
  indexes.set(sources, byId);
  return byId;
}

/**
 * The sources as one line of HTML without stray spaces: "Kompas, 5 Des 2022; VOI". `toAddress` makes
 * the address of a page of the site, as feeds need in full.
 */
export function sourceLinksHtml(
  sources: readonly Source[],
  lang: Lang,
  toAddress = (path: string): string => path,
): string {
  return sources.map((source) => sourceHtml(source, lang, toAddress)).join('; ');
}

/** A source without an address is linked to where the site says what is known of it. */
function sourceHtml(source: Source, lang: Lang, toAddress: (path: string) => string): string {
  const { outlet, published, title, url } = source;
  const label = published === null ? outlet : `${outlet}, ${formatShortDate(published, lang)}`;
  const hint = title === null ? '' : ` title="${escapeHtml(title)}"`;
  if (url === null) {
    return `<a href="${toAddress(sourcePath(lang, source))}"${hint}>${escapeHtml(label)}</a>`;
  }
  return `<a href="${escapeHtml(url)}" rel="noreferrer"${hint}>${escapeHtml(label)}</a>`;
}
