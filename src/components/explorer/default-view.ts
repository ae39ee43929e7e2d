/** The view of the explorer before any filter, and the data its script starts from. */
import { table, view, headline } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import type { DateSpan } from '../../explorer/views/charts.ts';
import { answerFrom, type Answer } from '../../explorer/answers/engine-control.ts';
import { packFacts } from '../../explorer/build/pack-facts.ts';
import { unpackFacts, type PackedFacts } from '../../explorer/answers/packed-facts.ts';
import type { PageData } from '../../explorer/views/page-data.ts';
import { regionColumns } from '../../db/schema/copied-columns.ts';
import type { Region } from '../../explorer/state/columns/region.ts';
import { createRowEngine } from '../../explorer/answers/rows/row-engine.ts';
import { kinds } from '../../explorer/state/criteria/location.ts';
import { defaultState } from '../../explorer/state/state.ts';
import type { Vocabulary } from '../../explorer/state/part.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { shownDays } from '../shown-days.ts';

/** What the explorer shows before any filter, in one language. */
export interface DefaultView {
  headline: ViewRow<'headline'>;
  /** All regions, in the order of the table. */
  regions: Region[];
  provinces: ViewRow<'coverage_by_province'>[];
  islands: { id: string; name_id: string; name_en: string }[];
  known: PageData['known'];
  answer: Answer;
  span: DateSpan;
  pageData: PageData;
}

/** Returns the default view in a language. Throws if the database has no regions or no official total. */
export async function defaultView(lang: Lang): Promise<DefaultView> {
  const regions = (await view('region_status')).map(onlyNeeded);
  const provinces = await view('coverage_by_province');
  const islands = (await table('island_groups')).map(({ id, name_id, name_en }) => ({
    id,
    name_id,
    name_en,
  }));
  const head = await headline();
  const facts = await packedFacts(regions, head.newest_page);
  const answer = await answerFrom(createRowEngine(unpackFacts(facts), lang), defaultState);
  const days = shownDays(await view('progress_by_date'), head);
  const known = vocabulary(islands, provinces, answer, days);
  const span = dateSpan(head, answer);
  const pageData: PageData = {
    lang,
    facts,
    known,
    islands,
    services: await serviceNames(lang),
    kinds: kindNames(lang),
    provinceSlugs: Object.fromEntries(
      provinces.map(({ province_code, slug }) => [province_code, slug]),
    ),
    span,
  };
  return { headline: head, regions, provinces, islands, known, answer, span, pageData };
}

async function packedFacts(regions: Region[], checkedUntil: string): Promise<PackedFacts> {
  return packFacts({
    regions,
    checkedUntil,
    mpps: await view('mpp_list'),
    observations: await table('observations'),
    dates: await view('region_dates'),
    official: await view('official_series'),
    services: await table('services'),
    offered: await table('services_offered'),
    places: await table('places'),
  });
}

async function serviceNames(lang: Lang): Promise<PageData['services']> {
  const names = (await table('services')).map((row) => [row.id, inLang(row, 'name', lang)]);
  return Object.fromEntries(names) as PageData['services'];
}

function kindNames(lang: Lang): PageData['kinds'] {
  const names = messagesIn(lang).common.kind;
  return Object.fromEntries(kinds.map((kind) => [kind, names[kind]]));
}

function onlyNeeded(row: ViewRow<'region_status'>): Region {
  return Object.fromEntries(regionColumns.map((name) => [name, row[name]])) as unknown as Region;
}

function vocabulary(
  islands: readonly { id: string }[],
  provinces: readonly { province_code: string }[],
  { progress }: Answer,
  days: Vocabulary['days'],
): PageData['known'] {
  const years = progress.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  return {
    islands: islands.map(({ id }) => id),
    provinces: provinces.map(({ province_code }) => province_code),
    years: Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index),
    days,
  };
}

function dateSpan(head: ViewRow<'headline'>, { progress }: Answer): DateSpan {
  const days = [...progress.map(({ date }) => date), head.official_as_of].sort();
  return { from: days[0]!, to: days.at(-1)! };
}
