/** How a region stands, in one sentence that keeps its dates apart. */
import { datePrecision, firstDay, lastDay } from '../../data/partial-date.ts';
import type { Status, ViewRow } from '../../db/schema/views.ts';
import { formatDate } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { governmentName } from '../../text/names.ts';
import { escapeHtml, tracer } from '../../text/trace.ts';
import type { Region, RegionFacts } from '../../db/region-facts.ts';

type DateColumn = 'inaugurated_on' | 'inaugurated_by' | 'opened_on' | 'reported_on';
type Figures = ViewRow<'headline'>;

/** How names and dates are written: plain for a title, marked up for the page. */
interface Writer {
  date(column: DateColumn): string;
  until: string;
  name(text: string): string;
}

function plainWriter(region: Region, figures: Figures, lang: Lang): Writer {
  return {
    date: (column) => formatDate(region[column] ?? '', lang),
    until: formatDate(figures.newest_page, lang),
    name: (text) => text,
  };
}

function htmlWriter(region: Region, figures: Figures, lang: Lang): Writer {
  return {
    date: tracer('region_status', region, lang),
    until: tracer('headline', figures, lang)('newest_page'),
    name: escapeHtml,
  };
}

type Standing = Pick<RegionFacts, 'region' | 'province'>;

/** The sentence as plain text, for descriptions. */
export function statusSentence(of: Standing, figures: Figures, lang: Lang): string {
  return sentenceBy(plainWriter(of.region, figures, lang), of, lang);
}

/** The sentence as HTML, its dates marked with where they come from. */
export function statusSentenceHtml(of: Standing, figures: Figures, lang: Lang): string {
  return sentenceBy(htmlWriter(of.region, figures, lang), of, lang);
}

/** "pada 5 Desember 2022", with the preposition that the precision of the date asks for. */
export function whenWords(partial: string, written: string, lang: Lang): string {
  return messagesIn(lang).inauguration.when[datePrecision(partial)](written);
}

function sentenceBy(write: Writer, { region, province }: Standing, lang: Lang): string {
  const t = messagesIn(lang).region.status;
  const name = write.name(governmentName(region.kind, region.name, lang));
  const sentences: Record<Status, () => string> = {
    inaugurated: () => t.own(name, historyBy(write, region, lang)),
    served: () =>
      t.served(name, write.name(inLang(province, 'name', lang)), historyBy(write, region, lang)),
    operating: () =>
      region.opened_on === null
        ? t.operatingUndated(name)
        : t.operating(name, write.date('opened_on')),
    preparing: () =>
      t.preparing(name, region.reported_on === null ? '' : t.reported(write.date('reported_on'))),
    none: () => t.none(name, write.until),
  };
  const setback = region.setback === null ? [] : [t.setbacks[region.setback] ?? ''];
  return [sentences[region.status as Status](), ...setback].join(' ');
}

/** Opening and inauguration in the order in which they happened. */
function historyBy(write: Writer, region: Region, lang: Lang): string {
  const t = messagesIn(lang).region.status;
  const { opened_on: opened, inaugurated_on: inaugurated } = region;
  const when = (column: DateColumn): string =>
    whenWords(region[column] ?? '', write.date(column), lang);
  if (inaugurated !== null && opened === inaugurated) {
    return t.openedAndInaugurated(when('inaugurated_on'));
  }
  const counted =
    inaugurated === null
      ? t.counted(write.date('inaugurated_by'))
      : t.inaugurated(when('inaugurated_on'));
  if (opened === null) return counted;
  const openedLater = inaugurated !== null && firstDay(opened) > lastDay(inaugurated);
  const inOrder = [t.opened(when('opened_on')), counted] as const;
  return openedLater ? t.then(inOrder[1], inOrder[0]) : t.then(...inOrder);
}
