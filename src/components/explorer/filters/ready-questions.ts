/** The ready questions with their addresses and findings, answered at build from the data of the page. */
import { unpackFacts } from '../../../explorer/answers/packed-facts.ts';
import { createRowEngine } from '../../../explorer/answers/rows/row-engine.ts';
import { openRange } from '../../../explorer/state/criteria/criterion.ts';
import { defaultState, withoutLook, type ExplorerState } from '../../../explorer/state/state.ts';
import { stateToUrl } from '../../../explorer/state/url.ts';
import { formatNumber, formatShortDate } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { messagesIn } from '../../../i18n/messages.ts';
import type { DefaultView } from '../default-view.ts';

/** A question as a link. */
export interface ReadyQuestion {
  label: string;
  /** The query string of its state, and of its filters alone. */
  search: string;
  filters: string;
  /** How many regions match. */
  regions: string;
  /** The answer in a sentence. */
  finding: string;
}

/** The most people first. */
const byPeople: ExplorerState['sort'] = { column: 'population', descending: true };

/** The population from which a region counts as large. */
const LARGE = 500_000;

type Name = Exclude<keyof ReturnType<typeof messagesIn>['explorer']['questions'], 'heading'>;

/** The questions in a language, without those that no region answers. */
export async function readyQuestions(lang: Lang, shown: DefaultView): Promise<ReadyQuestion[]> {
  const engine = createRowEngine(unpackFacts(shown.pageData.facts), lang);
  const { questions } = messagesIn(lang).explorer;
  const answered = Object.entries(filtersOf(shown)).map(async ([name, filters]) => {
    const state = { ...defaultState, ...filters };
    const [numbers] = await engine.rows('keyNumbers', state);
    const regions = formatNumber(numbers!.regions, lang);
    const people = formatNumber(numbers!.population, lang);
    const { label, finding } = questions[name as Name];
    const search = stateToUrl(state);
    const alone = stateToUrl(withoutLook(state));
    const date = formatShortDate(shown.span.to, lang);
    return numbers!.regions === 0
      ? []
      : [{ label, search, filters: alone, regions, finding: finding(regions, people, date) }];
  });
  return (await Promise.all(answered)).flat();
}

function filtersOf(shown: DefaultView): Record<Name, Partial<ExplorerState>> {
  const islands = shown.islands.map(({ id }) => id).filter((id) => id !== 'jawa');
  return {
    large: { statuses: ['none'], population: { from: LARGE, to: null }, sort: byPeople },
    outsideJava: { islands, statuses: ['none'], sort: byPeople },
    only: { regions: onlyOnes(shown), statuses: ['none'] },
    underdeveloped: { underdeveloped: true, statuses: ['none'], sort: byPeople },
    operating: { statuses: ['operating'] },
    lastYear: { months: { ...openRange, from: elevenMonthsBefore(shown.span.to) } },
  };
}

/** The regions that are the only one of their province in which no MPP was found. */
function onlyOnes({ regions }: DefaultView): string[] {
  const without = regions.filter(({ status }) => status === 'none');
  const inProvince = (code: string): number =>
    without.filter(({ province_code }) => province_code === code).length;
  return without
    .filter(({ province_code }) => inProvince(province_code) === 1)
    .map(({ region_code }) => region_code);
}

/** The month that begins the twelve months which end with that of a day, `YYYY-MM`. */
function elevenMonthsBefore(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 11);
  return date.toISOString().slice(0, 7);
}
