/** Inaugurations as entries of a feed, of the whole country or of one province. */
import {
  batchTitle,
  officiants,
  onlyRegion,
  type Batch,
  type Mpp,
} from '../text/phrases/batch-words.ts';
import { linkHtml } from '../text/link-html.ts';
import { operatorName } from '../text/names.ts';
import { whenMessage } from '../text/writer.ts';
import { datePrecision } from '../data/partial-date.ts';
import type { ViewRow } from '../db/schema/views.ts';
import { formatDate, formatList, formatNumber } from '../i18n/format.ts';
import { joinHtml, markup, type Html } from '../i18n/html.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { entryDay } from './entry-day.ts';
import type { FeedEntry } from './feed.ts';

type Province = ViewRow<'coverage_by_province'>;

/** The data that entries are made from. */
export interface InaugurationRows {
  batches: readonly Batch[];
  mpps: readonly Mpp[];
  provinces: readonly Province[];
  /** The day until which sources were checked. */
  until: string;
  /** The absolute address of a page, from its path without language. */
  address: (path: string) => string;
  /** The address of the page of the government that runs an MPP, by code. */
  pageOf: (code: string) => string;
  /** Links to the sources of each event, as HTML, by its id. */
  sources: ReadonlyMap<string, Html>;
}

/** Every inauguration, the newest first; with a province, only those of its MPPs. */
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
      // A province's feed describes the event differently, so it is another entry.
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
  const names = mpps.map((mpp) => operatorName(mpp, lang));
  return title.one(
    formatList(names, lang),
    whenMessage(batch.date, lang)(formatDate(batch.date, lang)),
  );
}

function bodyOf(batch: Batch, mpps: readonly Mpp[], rows: InaugurationRows, lang: Lang): Html {
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
  const lines = facts.map(([term, text]) => `${term}: ${text}`);
  return joinHtml([
    paragraph(`${batchTitle(batch, mpps, lang)}.`),
    paragraph(joinHtml(lines, markup`<br>`)),
    onlyRegion(batch, mpps, lang) === undefined ? paragraph(namedOf(batch, lang)) : null,
    regionList(mpps, rows, lang),
    note === null ? null : paragraph(note),
    paragraph(markup`${common.sources}: ${rows.sources.get(batch.id) ?? common.unknown}`),
    paragraph(t.licence),
  ]);
}

function namedOf(batch: Batch, lang: Lang): string {
  const t = messagesIn(lang).feeds;
  const [listed, count] = [batch.listed, batch.count].map((value) => formatNumber(value, lang));
  return batch.listed < batch.count ? t.someNamed(listed!, count!) : t.regions;
}

function regionList(mpps: readonly Mpp[], rows: InaugurationRows, lang: Lang): Html | null {
  if (mpps.length === 0) return null;
  const provinces = new Map(
    rows.provinces.map((row) => [row.province_code, inLang(row, 'name', lang)]),
  );
  const items = mpps.map((mpp) => {
    const name = operatorName(mpp, lang);
    const link = linkHtml(rows.pageOf(mpp.region_code), name);
    const province = provinces.get(mpp.province_code);
    return mpp.operator_kind === 'provinsi'
      ? markup`<li>${link}</li>`
      : markup`<li>${link}, ${province}</li>`;
  });
  return markup`<ul>${items}</ul>`;
}

function paragraph(content: string | Html): Html {
  return markup`<p>${content}</p>`;
}
