/** What an inauguration event is called: in a title, in a list, and who led it. */
import { datePrecision, firstDay, lastDay } from '../data/partial-date.ts';
import type { ViewRow } from '../db/schema/views.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { governmentName } from './names.ts';
import { escapeHtml, tracer } from './trace.ts';

export type Batch = ViewRow<'batch_summary'>;
export type Mpp = ViewRow<'mpp_list'>;

/** How numbers, dates and names are written: plain for a title, marked up for a heading. */
interface Writer {
  count: string;
  date: string;
  name(text: string): string;
}

function plainWriter(batch: Batch, lang: Lang): Writer {
  return {
    count: formatNumber(batch.count, lang),
    date: formatDate(batch.date, lang),
    name: (text) => text,
  };
}

function htmlWriter(batch: Batch, lang: Lang): Writer {
  const value = tracer('batch_summary', batch, lang);
  return { count: value('count'), date: value('date'), name: escapeHtml };
}

/** "pada 5 Desember 2022", with the preposition that the precision of the date asks for. */
export function whenText(batch: Batch, date: string, lang: Lang): string {
  return messagesIn(lang).inauguration.when[datePrecision(batch.date)](date);
}

/** The region of an event for a single MPP that the list names; nothing for any other event. */
export function onlyRegion(batch: Batch, mpps: readonly Mpp[], lang: Lang): string | undefined {
  const [mpp] = mpps;
  if (batch.count !== 1 || !mpp) return undefined;
  return governmentName(mpp.operator_kind, mpp.operator_name, lang);
}

/** "26 MPP diresmikan pada 5 Desember 2022", or with the region's name for a single MPP. */
export function batchTitle(batch: Batch, mpps: readonly Mpp[], lang: Lang): string {
  return titleBy(plainWriter(batch, lang), batch, mpps, lang);
}

/** The same as HTML, with its number and date marked with where they come from. */
export function batchTitleHtml(batch: Batch, mpps: readonly Mpp[], lang: Lang): string {
  return titleBy(htmlWriter(batch, lang), batch, mpps, lang);
}

function titleBy(writer: Writer, batch: Batch, mpps: readonly Mpp[], lang: Lang): string {
  const { title } = messagesIn(lang).inauguration.batch;
  const when = whenText(batch, writer.date, lang);
  const region = onlyRegion(batch, mpps, lang);
  return region ? title.one(writer.name(region), when) : title.many(writer.count, when);
}

/**
 * The events right before and after one, among those whose day is known. An event of which only the
 * month or year is known has as neighbours those that are certainly before and after it.
 */
export function eventsAround(
  batch: Batch,
  all: readonly Batch[],
): { earlier: Batch | undefined; later: Batch | undefined } {
  const dated = all.filter(({ date }) => datePrecision(date) === 'day');
  const at = dated.findIndex(({ id }) => id === batch.id);
  if (at >= 0) return { earlier: dated[at - 1], later: dated[at + 1] };
  return {
    earlier: dated.findLast(({ date }) => date < firstDay(batch.date)),
    later: dated.find(({ date }) => date > lastDay(batch.date)),
  };
}

/** "Mahfud MD (Menko Polhukam); Tjahjo Kumolo (Menteri PANRB)"; null when nobody is known. */
export function officiants(batch: Batch, lang: Lang): string | null {
  const roles = inLang(batch, 'officiant_role', lang);
  if (batch.officiant === null) return roles;
  if (roles === null) return batch.officiant;
  const people = batch.officiant.split('; ');
  const offices = roles.split('; ');
  if (people.length !== offices.length) return `${batch.officiant} (${roles})`;
  return people.map((person, index) => `${person} (${offices[index]})`).join('; ');
}
