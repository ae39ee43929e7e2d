/** The comparison as a CSV for a spreadsheet: one row per place. */
import type { Lang } from '../../i18n/lang.ts';
import { csvCell } from '../../scripts/csv-cell.ts';
import { isOutside, percentOf, type CompareContext } from './context.ts';
import type { PlaceFigures } from './table/figures.ts';
import { placeName } from './choosing/places.ts';
import type { CompareState } from './url.ts';

type CsvContext = Pick<CompareContext, 'lang' | 'until' | 'preparingKnown' | 'serviceNames'>;

type Cell = string | number | boolean | null;

/** CSV text with a header. Unknown and not applicable are empty; columns are named as in the views. */
export function compareCsv(
  figures: readonly PlaceFigures[],
  state: CompareState,
  context: CsvContext,
): string {
  const rows = figures.map((of) => rowOf(of, state, context));
  const header = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => header.map((name) => csvCell(row[name] ?? null)).join(','));
  return [header.join(','), ...lines, ''].join('\r\n');
}

function rowOf(
  of: PlaceFigures,
  { base }: CompareState,
  { lang, until, preparingKnown, serviceNames }: CsvContext,
): Record<string, Cell> {
  const { place, region, counts } = of;
  const inBase = !isOutside(of);
  const known = <Value extends Cell>(value: Value): Value | null => (inBase ? value : null);
  return {
    place_code: place.code,
    kind: place.kind,
    name: nameOf(of, lang),
    as_known_on: until,
    base: base === 'all' ? 'base_514' : 'base_508',
    status: region?.status ?? null,
    mpp_name: region?.mpp_name ?? null,
    regions: counts.regions,
    covered: known(counts.covered),
    covered_percent: counts.covered_percent,
    inaugurated: known(counts.inaugurated),
    served: known(counts.served),
    operating: known(counts.operating),
    preparing: preparingKnown ? known(counts.preparing) : null,
    without: known(counts.without),
    first_counted_on: of.progress[0]?.date ?? null,
    last_counted_on: of.progress.at(-1)?.date ?? null,
    completed_on: of.deadline.completedOn,
    ...Object.fromEntries(
      of.years.map(({ year, covered }) => [`covered_end_${year}`, known(covered)]),
    ),
    ...countColumns(of, 'agencies'),
    ...countColumns(of, 'services'),
    ...namedColumns(of, serviceNames),
    population: known(counts.population),
    population_covered: known(counts.population_covered),
    population_covered_percent: inBase
      ? percentOf(counts.population_covered, counts.population)
      : null,
  };
}

/** How many MPPs are reported to offer each service: a column for every service of the vocabulary. */
function namedColumns(
  { named }: PlaceFigures,
  serviceNames: CompareContext['serviceNames'],
): Record<string, Cell> {
  const counts = new Map(named.services.map(({ key, mpps }) => [key, mpps]));
  const columns = [...serviceNames.keys()].map((key) => [
    `mpps_reporting_${key.replaceAll('-', '_')}`,
    counts.get(key) ?? null,
  ]);
  return {
    named_services_mpps_known: named.known,
    named_services_oldest: named.oldest || null,
    named_services_newest: named.newest || null,
    ...(Object.fromEntries(columns) as Record<string, Cell>),
  };
}

function nameOf({ place }: PlaceFigures, lang: Lang): string {
  return placeName(place, lang);
}

function countColumns(of: PlaceFigures, measure: 'agencies' | 'services'): Record<string, Cell> {
  const { open, known, numbers, oldest, newest } = of[measure];
  return {
    [`${measure}_mpps_open`]: open,
    [`${measure}_mpps_known`]: known,
    [`${measure}_minimum`]: numbers?.minimum ?? null,
    [`${measure}_median`]: numbers?.median ?? null,
    [`${measure}_maximum`]: numbers?.maximum ?? null,
    [`${measure}_oldest`]: oldest || null,
    [`${measure}_newest`]: newest || null,
  };
}

/** The file name, such as `pantau-mpp-banding-35-72-11.10-per-2022-12-05-508.csv`. */
export function compareFileName(
  { places, knownOn, base }: CompareState,
  until: string,
  ending: string,
): string {
  const day = knownOn === null ? until : `per-${knownOn}`;
  const parts = ['pantau-mpp-banding', ...places, day, ...(base === 'all' ? [] : ['508'])];
  return `${parts.join('-')}.${ending}`;
}
