/** The rows that cite a source, in words, each linked to the page that shows the row. */
import { markup, say, type Html } from '../../i18n/html.ts';
import { view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { governmentLinks, type GovernmentLink } from '../../text/governments.ts';
import { linkHtml } from '../../text/link-html.ts';
import { stepsAnchor } from '../policy/grouping.ts';
import { rowKey, tracer } from '../../text/trace.ts';

type Citation = ViewRow<'source_citations'>;

/** Tables of reference, whose rows are too many to name one by one. */
const REFERENCE = ['provinces', 'regions', 'borders', 'region_codes', 'underdeveloped'];

/** The anchors of the rows of a table on the page of a region or of the country. */
const ANCHORS: Record<string, string> = {
  places: '#tempat',
  services_offered: '#urusan',
  service_limits: '#urusan',
  observations: '#layanan',
  commitments: '#komitmen',
  digital: '#digital',
  evaluations: '#evaluasi',
  province_reports: '#pernyataan',
};

/** Returns the citations of every source as HTML links, by the key of the source. */
export async function citationLinks(lang: Lang): Promise<Map<string, Html[]>> {
  const linkOf = await governmentLinks(lang);
  const bySource = new Map<string, Html[]>();
  for (const citation of await view('source_citations')) {
    if (REFERENCE.includes(citation.table_name)) continue;
    const links = bySource.get(citation.source_id) ?? [];
    const link = citationHtml(citation, linkOf, lang);
    if (!links.some((other) => String(other) === String(link))) links.push(link);
    bySource.set(citation.source_id, links);
  }
  return addReferences(bySource, await view('source_use'), lang);
}

/** Adds the tables of reference as one link each, with the number of rows that name the source. */
function addReferences(
  bySource: Map<string, Html[]>,
  uses: readonly ViewRow<'source_use'>[],
  lang: Lang,
): Map<string, Html[]> {
  const { cited, group } = messagesIn(lang).provenance;
  for (const use of uses.filter(({ table_name }) => REFERENCE.includes(table_name))) {
    const count = tracer('source_use', use, lang)('citations');
    const href = pagePath(lang, use.table_name === 'provinces' ? 'provinsi/' : 'daerah/');
    const what = linkHtml(href, cited[use.table_name]?.('', '') ?? use.table_name);
    const link = markup`${what} (${say(group.reference, count, use.citations)})`;
    bySource.set(use.source_id, [...(bySource.get(use.source_id) ?? []), link]);
  }
  return bySource;
}

function citationHtml(
  citation: Citation,
  linkOf: (code: string) => GovernmentLink,
  lang: Lang,
): Html {
  const { about_code, table_name } = citation;
  const about = about_code === null ? undefined : linkOf(about_code);
  const words = messagesIn(lang).provenance.cited[table_name];
  if (!words) throw new Error(`No words say what a row of ${table_name} cites a source for.`);
  const text = say(words, about?.name ?? '', dateHtml(citation, lang));
  return linkHtml(citationPath(citation, about, lang), text);
}

function dateHtml(citation: Citation, lang: Lang): Html | string {
  if (citation.dated === null) return '';
  const marks = markup`data-view="source_citations" data-row="${rowKey('source_citations', citation)}" data-column="dated"`;
  return markup`<time datetime="${citation.dated}" ${marks}>${formatShortDate(citation.dated, lang)}</time>`;
}

function citationPath(
  { table_name, row_key, about_code }: Citation,
  about: GovernmentLink | undefined,
  lang: Lang,
): string {
  switch (table_name) {
    case 'batches':
      return pagePath(lang, `peresmian/${row_key}/`);
    case 'totals':
      return `${pagePath(lang, 'rekonsiliasi/')}#jumlah`;
    case 'targets':
      return `${pagePath(lang, 'metode/')}#target`;
    case 'claims':
      return `${pagePath(lang, 'sumber/konflik/')}#${row_key.split(' ')[0]}`;
    case 'milestones':
      return `${pagePath(lang, 'kebijakan/')}#tonggak`;
    case 'policy_steps':
      return `${pagePath(lang, 'kebijakan/')}#${stepsAnchor(row_key.split(' ')[0] ?? '')}`;
    case 'commitment_events':
      return `${pagePath(lang, 'kebijakan/')}#komitmen`;
  }
  // The page of a province that runs an MPP has only a section for statements.
  const isProvince = about_code?.length === 2 && table_name !== 'province_reports';
  return `${about?.href ?? pagePath(lang, 'daerah/')}${isProvince ? '' : (ANCHORS[table_name] ?? '')}`;
}
