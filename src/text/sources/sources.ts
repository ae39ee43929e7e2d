/** Looks up the sources that a row names, and writes them. */
import { oncePerDatabase, table } from '../../db/site-data.ts';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { markup, joinHtml, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { archiveHtml, type SourceCheck } from './source-checks.ts';
import { directionOf } from './direction.ts';
import { sourcePath } from './source-pages.ts';

/** A row of sources.csv, with the newest check of its address where there was one. */
export type Source = Row<(typeof tables)['sources']> & { check?: SourceCheck | undefined };

/** Returns the sources named in `ids` (keys separated by `;`), each once, in that order. */
export async function sourcesOf(ids: string): Promise<Source[]> {
  const byId = await sourcesById();
  return [...new Set(ids.split(';'))].flatMap((id) => byId.get(id) ?? []);
}

/** The sources by key, made once for each reading of the table, because every page looks up many. */
const sourcesById = oncePerDatabase(async () => {
  const checks = await checksBySource();
  const sources = await table('sources');
  return new Map(
    sources.map((source): [string, Source] => [
      source.id,
      { ...source, check: checks.get(source.id) },
    ]),
  );
});

/** Returns the newest check of the address of each source that was checked, by the key of the source. */
export async function checksBySource(): Promise<ReadonlyMap<string, SourceCheck>> {
  return new Map((await table('source_checks')).map((check) => [check.source_id, check]));
}

/**
 * Returns the sources as one line of HTML without extra spaces: "Kompas, 5 Des 2022; VOI". `toAddress`
 * makes the address of a page of the site, which feeds need in full.
 */
export function sourceLinksHtml(
  sources: readonly Source[],
  lang: Lang,
  toAddress = (path: string): string => path,
): Html {
  return joinHtml(
    sources.map((source) => sourceHtml(source, lang, toAddress)),
    '; ',
  );
}

/** Returns what is remarked on a page in the language of the reader, such as what it is a copy of; or null. */
export function sourceRemark(source: Source, lang: Lang): string | null {
  return lang === 'id' ? source.remark_id : source.remark_en;
}

/** A source without an address is linked to its entry on this site; a copy is marked, an archived one linked. */
function sourceHtml(source: Source, lang: Lang, toAddress: (path: string) => string): Html {
  const { outlet, published, title, url } = source;
  const dated = published === null ? outlet : `${outlet}, ${formatShortDate(published, lang)}`;
  const label = source.copy === null ? dated : `${dated} (${messagesIn(lang).common.copy})`;
  const hint = title === null ? null : markup` title="${title}"`;
  const dir = directionOf(label) ? markup` dir="auto"` : null;
  if (url === null) {
    return markup`<a href="${toAddress(sourcePath(lang, source))}" ${hint}${dir}>${label}</a>`;
  }
  const link = markup`<a href="${url}" rel="noreferrer" ${hint}${dir}>${label}</a>`;
  const [archived] = source.check ? archiveHtml(source.check, lang) : [];
  return archived === undefined ? link : markup`${link} (${archived})`;
}
