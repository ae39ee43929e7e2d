/** Words for an inauguration event: its title, its name in lists, and who led it. */
import { datePrecision, firstDay, lastDay } from '../../data/partial-date.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { operatorName } from '../names.ts';
import { tracer } from '../trace.ts';
import { sayHtml, sayPlainly, whenMessage, type Say } from '../writer.ts';

/** An inauguration event, a row of the view `batch_summary`. */
export type Batch = ViewRow<'batch_summary'>;
/** An MPP, a row of the view `mpp_list`. */
export type Mpp = ViewRow<'mpp_list'>;

/** How numbers and dates are written: plain for a title, marked up for a heading. */
interface Writer<Out> {
  count: Out;
  date: Out;
  say: Say<Out>;
}

function plainWriter(batch: Batch, lang: Lang): Writer<string> {
  return {
    count: formatNumber(batch.count, lang),
    date: formatDate(batch.date, lang),
    say: sayPlainly,
  };
}

function htmlWriter(batch: Batch, lang: Lang): Writer<Html> {
  const value = tracer('batch_summary', batch, lang);
  return { count: value('count'), date: value('date'), say: sayHtml };
}

/** Returns the region of an event for a single MPP that the list names; undefined for any other event. */
export function onlyRegion(batch: Batch, mpps: readonly Mpp[], lang: Lang): string | undefined {
  const [mpp] = mpps;
  if (batch.count !== 1 || !mpp) return undefined;
  return operatorName(mpp, lang);
}

/** Returns "26 MPP diresmikan pada 5 Desember 2022", or with the region's name for a single MPP. */
export function batchTitle(batch: Batch, mpps: readonly Mpp[], lang: Lang): string {
  return titleBy(plainWriter(batch, lang), batch, mpps, lang);
}

/** Returns the same as HTML, with its number and date marked with their source. */
export function batchTitleHtml(batch: Batch, mpps: readonly Mpp[], lang: Lang): Html {
  return titleBy(htmlWriter(batch, lang), batch, mpps, lang);
}

function titleBy<Out>(
  { say, count, date }: Writer<Out>,
  batch: Batch,
  mpps: readonly Mpp[],
  lang: Lang,
): Out {
  const { title } = messagesIn(lang).inauguration.batch;
  const when = say(whenMessage(batch.date, lang), date);
  const region = onlyRegion(batch, mpps, lang);
  return region ? say(title.one, region, when) : say(title.many, count, when);
}

/**
 * Returns the events right before and after one, among those whose day is known. An event of which only the
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

/** Returns "Mahfud MD (Menko Polhukam); Tjahjo Kumolo (Menteri PANRB)"; null if no officiant is known. */
export function officiants(batch: Batch, lang: Lang): string | null {
  const roles = inLang(batch, 'officiant_role', lang);
  if (batch.officiant === null) return roles;
  if (roles === null) return batch.officiant;
  const people = batch.officiant.split('; ');
  const offices = roles.split('; ');
  if (people.length !== offices.length) return `${batch.officiant} (${roles})`;
  return people.map((person, index) => `${person} (${offices[index]})`).join('; ');
}
