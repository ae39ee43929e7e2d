/** The views of the database: what each answers and which columns it has, in order. */
import type { Bilingual } from '../data/columns.ts';
import { serviceViews } from './service-views.ts';
import { viewColumns } from './view-columns.ts';

type ColumnName = keyof typeof viewColumns;

interface View {
  title: Bilingual;
  /** What one row is. */
  row: Bilingual;
  columns: readonly ColumnName[];
  /** The columns that together identify a row; none where there is only one row. */
  key: readonly ColumnName[];
  /** Columns that may be empty in other views but never are in this one. */
  filled?: readonly ColumnName[];
}

const coverage = [
  'inaugurated',
  'served',
  'covered',
  'operating',
  'preparing',
  'without',
  'covered_percent',
  'mpps',
] as const;

const progress = [
  'listed',
  'covered',
  'base_514',
  'share_514_percent',
  'base_508',
  'share_508_percent',
  'covered_percent',
] as const;

export const views = {
  headline: {
    title: { id: 'Angka utama', en: 'Headline figures' },
    row: { id: 'keadaan nasional terbaru', en: 'the newest national state' },
    key: [],
    columns: [
      'official_total',
      'official_as_of',
      'official_source_ids',
      'listed',
      'gap',
      'base_514',
      'share_514_percent',
      'base_508',
      'share_508_percent',
      'target_2024',
      'target_stated_on',
      'target_source_ids',
      'reached_2024',
      'reached_2024_as_of',
      'reached_2024_percent',
      'short_2024',
      'still_short',
      'operating',
      'preparing',
      'events',
      'collected_until',
      'newest_page',
      'covered',
      'covered_percent',
      'provinces',
      'complete_provinces',
      'provinces_without',
    ],
    filled: ['official_total', 'official_as_of', 'share_514_percent', 'share_508_percent'],
  },
  official_series: {
    title: { id: 'Deret jumlah resmi', en: 'Series of official totals' },
    row: { id: 'satu hari dengan jumlah resmi', en: 'one day with an official total' },
    key: ['date'],
    columns: ['date', 'total', 'source_ids'],
  },
  progress_by_date: {
    title: { id: 'Kemajuan menurut tanggal', en: 'Progress by date' },
    row: {
      id: 'satu hari ketika jumlah resmi atau daftar berubah',
      en: 'one day on which the official total or the list changes',
    },
    key: ['date'],
    columns: ['date', 'official_total', 'official_as_of', ...progress],
  },
  region_status: {
    title: { id: 'Status kabupaten/kota', en: 'Status of each kabupaten/kota' },
    row: { id: 'satu kabupaten atau kota', en: 'one kabupaten or kota' },
    key: ['region_code'],
    columns: [
      'region_code',
      'slug',
      'kind',
      'name',
      'province_code',
      'province_name_id',
      'province_name_en',
      'island_group_id',
      'administrative',
      'population',
      'area_km2',
      'lat',
      'lng',
      'status',
      'mpp_code',
      'mpp_name',
      'inaugurated_on',
      'inaugurated_by',
      'counted_on',
      'batch_id',
      'evidence_grade',
      'opened_on',
      'agencies',
      'agencies_as_of',
      'services',
      'services_as_of',
      'digital_wave',
      'digital_pilot',
      'search_text',
    ],
    filled: ['name'],
  },
  mpp_list: {
    title: { id: 'Daftar MPP', en: 'List of MPPs' },
    row: { id: 'satu MPP yang dapat disebut', en: 'one MPP that can be named' },
    key: ['region_code'],
    columns: [
      'region_code',
      'operator_kind',
      'operator_name',
      'province_code',
      'name',
      'status',
      'inaugurated_on',
      'inaugurated_by',
      'counted_on',
      'batch_id',
      'evidence_grade',
      'opened_on',
      'serves',
      'agencies',
      'agencies_as_of',
      'services',
      'services_as_of',
      'source_ids',
      'note_id',
      'note_en',
    ],
  },
  coverage_by_province: {
    title: { id: 'Cakupan menurut provinsi', en: 'Coverage by province' },
    row: { id: 'satu provinsi', en: 'one province' },
    key: ['province_code'],
    columns: [
      'province_code',
      'slug',
      'name_id',
      'name_en',
      'island_group_id',
      'regions',
      'autonomous_regions',
      ...coverage,
      'first_counted_on',
      'population',
      'population_covered',
      'uncovered',
      'population_covered_percent',
      'place',
    ],
  },
  coverage_by_island_group: {
    title: { id: 'Cakupan menurut kelompok pulau', en: 'Coverage by island group' },
    row: { id: 'satu kelompok pulau', en: 'one island group' },
    key: ['island_group_id'],
    columns: [
      'island_group_id',
      'name_id',
      'name_en',
      'sort_order',
      'provinces',
      'regions',
      ...coverage,
      'population',
      'population_covered',
    ],
  },
  progress_by_province: {
    title: { id: 'Kemajuan menurut provinsi', en: 'Progress by province' },
    row: {
      id: 'satu hari ketika cakupan sebuah provinsi berubah',
      en: 'one day on which the coverage of a province changes',
    },
    key: ['province_code', 'date'],
    columns: ['province_code', 'date', 'added', 'covered', 'regions', 'covered_percent'],
  },
  batch_summary: {
    title: { id: 'Ringkasan peresmian', en: 'Summary of inaugurations' },
    row: { id: 'satu acara peresmian', en: 'one inauguration event' },
    key: ['id'],
    columns: [
      'id',
      'date',
      'date_last',
      'officiant',
      'officiant_role_id',
      'officiant_role_en',
      'venue',
      'mode',
      'count',
      'cumulative_total',
      'listed',
      'provinces',
      'source_ids',
      'note_id',
      'note_en',
    ],
  },
  inaugurations_by_year: {
    title: { id: 'Peresmian menurut tahun', en: 'Inaugurations by year' },
    row: { id: 'satu tahun', en: 'one year' },
    key: ['year'],
    columns: ['year', 'events', 'mpps', 'mpps_in_joint_events', 'largest'],
  },
  reconciliation: {
    title: { id: 'Jumlah resmi dan daftar', en: 'Official total and list' },
    row: { id: 'satu hari dengan jumlah resmi', en: 'one day with an official total' },
    key: ['as_of'],
    columns: ['as_of', 'official_total', 'listed', 'gap', 'gap_change', 'source_ids'],
    filled: ['official_total'],
  },
  target_outcomes: {
    title: { id: 'Target dan capaiannya', en: 'Targets and what came of them' },
    row: { id: 'satu target berangka', en: 'one target that named a number' },
    key: ['year', 'stated_on'],
    columns: [
      'year',
      'target',
      'denominator',
      'stated_on',
      'stated_by_id',
      'stated_by_en',
      'reached',
      'reached_as_of',
      'source_ids',
      'note_id',
      'note_en',
    ],
  },
  conflicting_totals: {
    title: { id: 'Jumlah yang bertentangan', en: 'Totals that disagree' },
    row: {
      id: 'satu pernyataan yang bertentangan dengan deret resmi',
      en: 'one statement that disagrees with the official series',
    },
    key: ['as_of', 'total'],
    columns: [
      'as_of',
      'total',
      'scope',
      'series_total',
      'series_as_of',
      'source_ids',
      'note_id',
      'note_en',
    ],
  },
  neighbours: {
    title: { id: 'Tetangga', en: 'Neighbours' },
    row: {
      id: 'satu kabupaten/kota dan satu tetangga daratnya',
      en: 'one kabupaten/kota and one of its land neighbours',
    },
    key: ['region_code', 'neighbour_code'],
    columns: ['region_code', 'neighbour_code', 'neighbour_status'],
  },
  nearest_mpps: {
    title: { id: 'MPP terdekat', en: 'Nearest MPPs' },
    row: {
      id: 'satu dari tiga MPP terdekat bagi daerah tanpa MPP yang diresmikan',
      en: 'one of the three nearest MPPs of a region without an inaugurated one',
    },
    key: ['region_code', 'place'],
    columns: ['region_code', 'place', 'mpp_code', 'distance_km'],
    filled: ['mpp_code'],
  },
  covered_by_year: {
    title: { id: 'Cakupan pada akhir tahun', en: 'Coverage at the end of each year' },
    row: {
      id: 'satu tahun; tahun terbaru sampai hari terakhir yang diketahui',
      en: 'one year; the newest up to the last day known',
    },
    key: ['year'],
    columns: ['year', 'covered', 'regions', 'covered_percent'],
  },
  latest_observation: {
    title: { id: 'Instansi dan layanan terbaru', en: 'Newest agencies and services' },
    row: {
      id: 'angka sebanding terbaru sebuah MPP',
      en: 'the newest comparable figures of an MPP',
    },
    key: ['region_code'],
    columns: [
      'region_code',
      'agencies',
      'agencies_as_of',
      'agencies_source_ids',
      'services',
      'services_as_of',
      'services_source_ids',
    ],
  },
  ...serviceViews,
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof views;

export { statuses, type Status } from './statuses.ts';

interface TypeOf {
  VARCHAR: string;
  INTEGER: number;
  DOUBLE: number;
  BOOLEAN: boolean;
  DATE: string;
}

type Filled<V extends ViewName> = (typeof views)[V] extends { filled: readonly (infer Name)[] }
  ? Name
  : never;

type ValueOf<Name extends ColumnName> = (typeof viewColumns)[Name]['nullable'] extends true
  ? TypeOf[(typeof viewColumns)[Name]['sqlType']] | null
  : TypeOf[(typeof viewColumns)[Name]['sqlType']];

/** One row of a view, as queries return it. */
export type ViewRow<View extends ViewName> = {
  [Name in (typeof views)[View]['columns'][number]]: Name extends Filled<View>
    ? NonNullable<ValueOf<Name>>
    : ValueOf<Name>;
};
