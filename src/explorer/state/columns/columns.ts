/** The columns of the explorer's table, in their order in the table and in files. */
import { statuses, type Status } from '../../../db/statuses.ts';
import { markup, type Html } from '../../../i18n/html.ts';
import { inLang, type Lang } from '../../../i18n/lang.ts';
import { pagePath } from '../../../i18n/paths.ts';
import { regionPath } from '../../../i18n/region-path.ts';
import { statusMark } from '../../../i18n/status-mark.ts';
import { grades, namedServices, type Grade } from '../criteria/reports.ts';
import { explorerWords, statusText, tableWords } from '../words.ts';
import { column, dateText, numberColumn, type Column } from './column.ts';

const code = column({
  key: 'code',
  word: 'kode',
  from: 'region_code',
  cell: ({ region_code }) => region_code,
});

/** The name, with which every row begins; a region without a page has no link. */
export const nameColumn = column({
  key: 'name',
  word: 'nama',
  from: 'name',
  files: () => ['kind', 'name'],
  cell: ({ kind, name }, { kinds }) => `${kinds[kind] ?? kind} ${name}`,
  html: (text, region, { lang, regionsWithPage }) =>
    regionsWithPage.has(region.region_code) ? link(regionPath(lang, region), text) : text,
});

const province = column({
  key: 'province',
  word: 'provinsi',
  from: (lang) => `province_name_${lang}`,
  files: (lang) => ['province_code', `province_name_${lang}`],
  cell: (region, { lang }) => region[`province_name_${lang}`],
  html: (text, { province_code }, { lang, provinceSlugs }) => {
    const slug = provinceSlugs[province_code];
    return slug === undefined ? text : link(pagePath(lang, `provinsi/${slug}/`), text);
  },
});

const island = column({
  key: 'island',
  word: 'pulau',
  from: 'island_group_id',
  extra: true,
  cell: ({ island_group_id: id }, { islandNames, lang }) => {
    const names = islandNames.get(id);
    return names ? inLang(names, 'name', lang) : id;
  },
});

const status = column({
  key: 'status',
  word: 'status',
  from: 'status',
  ranks: statuses,
  cell: (region, { lang }) => statusText(region.status as Status, lang),
  html: (text, region) => statusMark(region.status as Status, text),
});

const mpp = column({
  key: 'mpp',
  word: 'mpp',
  from: 'mpp_name',
  extra: true,
  cell: ({ mpp_name }) => mpp_name ?? '',
});

const inaugurated = column({
  key: 'inaugurated',
  word: 'peresmian',
  from: 'counted_on',
  files: () => ['inaugurated_on', 'inaugurated_by'],
  cell: ({ inaugurated_on, inaugurated_by }, { lang }) =>
    inaugurated_on === null && inaugurated_by !== null
      ? tableWords(lang).by(dateText(inaugurated_by, lang))
      : dateText(inaugurated_on, lang),
});

const opened = column({
  key: 'opened',
  word: 'beroperasi',
  from: 'opened_on',
  cell: ({ opened_on }, { lang }) => dateText(opened_on, lang),
});

const digital = column({
  key: 'digital',
  word: 'digital',
  from: 'digital_pilot',
  highestFirst: true,
  cell: ({ digital_pilot }, { lang }) => (digital_pilot ? tableWords(lang).yes : ''),
});

const evidence = column({
  key: 'evidence',
  word: 'bukti',
  from: 'evidence_grade',
  ranks: grades,
  extra: true,
  cell: ({ evidence_grade }, { lang }) =>
    evidence_grade === null ? '' : explorerWords(lang).evidence[evidence_grade as Grade],
});

const hours = column({
  key: 'hours',
  word: 'jam',
  from: (lang) => `opening_hours_${lang}`,
  files: (lang) => [`opening_hours_${lang}`, 'hours_as_of'],
  extra: true,
  cell: (region, { lang }) =>
    reportedText(region[`opening_hours_${lang}`], region.hours_as_of, lang),
});

const named = column({
  key: 'named',
  word: 'layanan-disebut',
  from: 'named_services_count',
  files: () => ['named_services', 'named_services_count', 'named_services_as_of'],
  extra: true,
  highestFirst: true,
  cell: (region, { lang, serviceNames }) => {
    const keys = new Set(namedServices(region));
    const names = [...serviceNames].flatMap(([key, name]) => (keys.has(key) ? [name] : []));
    return reportedText(names.join('; ') || null, region.named_services_as_of, lang);
  },
});

const underdeveloped = column({
  key: 'underdeveloped',
  word: 'tertinggal',
  from: 'underdeveloped',
  highestFirst: true,
  extra: true,
  cell: (region, { lang }) => (region.underdeveloped ? tableWords(lang).yes : ''),
});

const allColumns = [
  code,
  nameColumn,
  province,
  island,
  status,
  mpp,
  inaugurated,
  opened,
  numberColumn('agencies', 'instansi'),
  numberColumn('services', 'layanan'),
  numberColumn('population', 'penduduk'),
  digital,
  evidence,
  hours,
  named,
  underdeveloped,
] as const;

/** A column the table can be ordered by. */
export type SortColumn = (typeof allColumns)[number]['key'];

/** A column of the table besides the name, which is always shown. */
export type TableColumn = Exclude<SortColumn, 'name'>;

/** All columns, in the order of the table and of files. */
export const columns: readonly Column[] = allColumns;

/** The columns the table can be ordered by: those usually shown before the others. */
export const sortColumns: readonly SortColumn[] = columns
  .toSorted((a, b) => Number(a.extra ?? false) - Number(b.extra ?? false))
  .map(({ key }) => key);

/** The columns of the table besides the name, in their order. */
export const tableColumns: readonly TableColumn[] = columns
  .map(({ key }) => key)
  .filter((key) => key !== 'name');

const byKey = new Map(columns.map((each) => [each.key, each]));

/** The column with a key. */
export function columnOf(key: SortColumn): Column {
  return byKey.get(key)!;
}

/** The columns shown unless the reader chooses others. */
export const defaultColumns: readonly TableColumn[] = tableColumns.filter(
  (key) => !columnOf(key).extra,
);

/** A text with the date of its report; empty where there is no text. */
function reportedText(text: string | null, asOf: string | null, lang: Lang): string {
  if (text === null) return '';
  const t = tableWords(lang);
  return asOf === null ? t.reportedUndated(text) : t.reported(text, dateText(asOf, lang));
}

function link(href: string, text: string): Html {
  return markup`<a href="${href}">${text}</a>`;
}
