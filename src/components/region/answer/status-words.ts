/** The status of a region in one sentence that keeps its dates apart. */
import { firstDay, lastDay } from '../../../data/partial-date.ts';
import type { Status, ViewRow } from '../../../db/schema/views.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Html } from '../../../i18n/html.ts';
import { inLang, type Lang } from '../../../i18n/lang.ts';
import { messagesIn } from '../../../i18n/messages.ts';
import { governmentName } from '../../../text/names.ts';
import { tracer } from '../../../text/trace.ts';
import { sayHtml, sayPlainly, whenMessage, type Say } from '../../../text/writer.ts';
import type { Region, RegionFacts } from '../../../db/regions/region-facts.ts';

type DateColumn = 'inaugurated_on' | 'inaugurated_by' | 'opened_on' | 'reported_on';
type Figures = ViewRow<'headline'>;

/** How dates are written: plain for a title, marked up for the page. */
interface Writer<Out> {
  date: (column: DateColumn) => Out;
  until: Out;
  say: Say<Out>;
}

function plainWriter(region: Region, figures: Figures, lang: Lang): Writer<string> {
  return {
    date: (column) => formatDate(region[column] ?? '', lang),
    until: formatDate(figures.newest_page, lang),
    say: sayPlainly,
  };
}

function htmlWriter(region: Region, figures: Figures, lang: Lang): Writer<Html> {
  return {
    date: tracer('region_status', region, lang),
    until: tracer('headline', figures, lang)('newest_page'),
    say: sayHtml,
  };
}

type Standing = Pick<RegionFacts, 'region' | 'province'>;

/** Returns the sentence as plain text, for descriptions. */
export function statusSentence(of: Standing, figures: Figures, lang: Lang): string {
  return sentenceBy(plainWriter(of.region, figures, lang), of, lang);
}

/** The sentence as HTML, its dates marked with where they come from. */
export function statusSentenceHtml(of: Standing, figures: Figures, lang: Lang): Html {
  return sentenceBy(htmlWriter(of.region, figures, lang), of, lang);
}

function sentenceBy<Out>(write: Writer<Out>, { region, province }: Standing, lang: Lang): Out {
  const t = messagesIn(lang).region.status;
  const { say } = write;
  const name = governmentName(region.kind, region.name, lang);
  const sentences: Record<Status, () => Out> = {
    inaugurated: () => say(t.own, name, historyBy(write, region, lang)),
    served: () =>
      say(t.served, name, inLang(province, 'name', lang), historyBy(write, region, lang)),
    operating: () =>
      region.opened_on === null
        ? say(t.operatingUndated, name)
        : say(t.operating, name, write.date('opened_on')),
    preparing: () =>
      region.reported_on === null
        ? say(t.preparing, name, '')
        : say(t.preparing, name, say(t.reported, write.date('reported_on'))),
    none: () => say(t.none, name, write.until),
  };
  const sentence = sentences[region.status as Status]();
  const setback = region.setback === null ? undefined : t.setbacks[region.setback];
  return setback === undefined ? sentence : say(twoSentences, sentence, setback);
}

const twoSentences = (first: string, second: string): string => `${first} ${second}`;

/** Returns opening and inauguration in the order in which they happened. */
function historyBy<Out>({ say, date }: Writer<Out>, region: Region, lang: Lang): Out {
  const t = messagesIn(lang).region.status;
  const { opened_on: opened, inaugurated_on: inaugurated } = region;
  const when = (column: DateColumn): Out =>
    say(whenMessage(region[column] ?? '', lang), date(column));
  if (inaugurated !== null && opened === inaugurated) {
    return say(t.openedAndInaugurated, when('inaugurated_on'));
  }
  const counted =
    inaugurated === null
      ? say(t.counted, date('inaugurated_by'))
      : say(t.inaugurated, when('inaugurated_on'));
  if (opened === null) return counted;
  const openedLater = inaugurated !== null && firstDay(opened) > lastDay(inaugurated);
  const inOrder = [say(t.opened, when('opened_on')), counted] as const;
  return openedLater ? say(t.then, inOrder[1], inOrder[0]) : say(t.then, ...inOrder);
}
