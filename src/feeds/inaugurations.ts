/** Inaugurations as entries of a feed, of the whole country or of one province. */
import {
  batchTitle,
  officiants,
  onlyRegion,
  whenText,
  type Batch,
  type Mpp,
} from '../text/batch-words.ts';
import { linkHtml } from '../text/link-html.ts';
import { governmentName } from '../text/names.ts';
import { escapeHtml } from '../text/trace.ts';
import { datePrecision } from '../data/partial-date.ts';
import type { ViewRow } from '../db/schema/views.ts';
import { formatDate, formatList, formatNumber } from '../i18n/format.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { entryDay } from './entry-day.ts';
import type { FeedEntry } from './feed.ts';

type Province = ViewRow<'coverage_by_province'>;

/** What entries are made from. */
export interface InaugurationRows {
  batches: readonly Batch[];
  mpps: readonly Mpp[];
  provinces: readonly Province[];
  /** The day until which sources were checked. */
  until: string;
  /** The full address of a page, from its path without language. */
  address: (path: string) => string;
  /** The address of the page of who runs an MPP, by code. */
  pageOf: (code: string) => string;
  /** Links to the sources of each event, as HTML, by its id. */
  sources: ReadonlyMap<string, string>;
}

/** Every inauguration, the newest first; with a province, those of its MPPs, named by them. */
export function inaugurationEntries(
  rows: InaugurationRows,
  lang: Lang,
  province?: Province,
): FeedEntry[] {
  return rows.batches.toReversed().flatMap((batch) => {
    const all = rows.mpps.filter(({ batch_id }) => batch_id === batch.id);
    const own = all.filter(({ province_code }) => province_code === province?.province_code);
    if (province && own.length === 0) return [];
    const page = rows.address(`peresmian/${batch.id}/`);
    return {
      // In a province's feed an event is told otherwise, so it is another entry.
      id: province ? `${page}#${province.slug}` : page,
      page,
      title: province ? titleOf(batch, own, lang) : batchTitle(batch, all, lang),
      html: bodyOf(batch, all, rows, lang),
      day: entryDay(batch.date, rows.until),
    };
  });
}

function titleOf(batch: Batch, mpps: readonly Mpp[], lang: Lang): string {
  const { title } = messagesIn(lang).inauguration.batch;
  const names = mpps.map((mpp) => governmentName(mpp.operator_kind, mpp.operator_name, lang));
  return title.one(formatList(names, lang), whenText(batch, formatDate(batch.date, lang), lang));
}

function bodyOf(batch: Batch, mpps: readonly Mpp[], rows: InaugurationRows, lang: Lang): string {
  const { feeds: t, inauguration, common } = messagesIn(lang);
  const precision = inauguration.precision[datePrecision(batch.date)];
  const when = formatDate(batch.date, lang) + (precision && ` (${precision})`);
  const facts = [
    [inauguration.batch.date, when],
    [inauguration.batch.officiant, officiants(batch, lang)],
    [inauguration.batch.venue, batch.venue],
    [
      inauguration.batch.total,
      batch.cumulative_total === null ? null : formatNumber(batch.cumulative_total, lang),
    ],
  ].filter((fact): fact is [string, string] => fact[1] !== null);
  const note = inLang(batch, 'note', lang);
  return [
    paragraph(`${escapeHtml(batchTitle(batch, mpps, lang))}.`),
    paragraph(facts.map(([term, text]) => `${term}: ${escapeHtml(text)}`).join('<br>')),
    onlyRegion(batch, mpps, lang) === undefined ? paragraph(namedOf(batch, lang)) : '',
    regionList(mpps, rows, lang),
    note === null ? '' : paragraph(escapeHtml(note)),
    paragraph(`${common.sources}: ${rows.sources.get(batch.id) ?? common.unknown}`),
    paragraph(t.licence),
  ].join('');
}

function namedOf(batch: Batch, lang: Lang): string {
  const t = messagesIn(lang).feeds;
  const [listed, count] = [batch.listed, batch.count].map((value) => formatNumber(value, lang));
  return batch.listed < batch.count ? t.someNamed(listed!, count!) : t.regions;
}

function regionList(mpps: readonly Mpp[], rows: InaugurationRows, lang: Lang): string {
  if (mpps.length === 0) return '';
  const provinces = new Map(
    rows.provinces.map((row) => [row.province_code, inLang(row, 'name', lang)]),
  );
  const items = mpps.map((mpp) => {
    const name = escapeHtml(governmentName(mpp.operator_kind, mpp.operator_name, lang));
    const link = linkHtml(rows.pageOf(mpp.region_code), name);
    const province = escapeHtml(provinces.get(mpp.province_code) ?? '');
    return `<li>${mpp.operator_kind === 'provinsi' ? link : `${link}, ${province}`}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}
