/** The views of the database: what each answers and which columns it has, in order. */
import type { Bilingual } from '../data/columns.ts';
import { viewColumns } from './view-columns.ts';

type ColumnName = keyof typeof viewColumns;

interface View {
  title: Bilingual;
  /** What one row is. */
  row: Bilingual;
  columns: readonly ColumnName[];
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

const progress = ['listed', 'covered', 'base_514', 'share_514_percent', 'base_508', 'share_508_percent'] as const;

export const views = {
  headline: {
    title: { id: 'Angka utama', en: 'Headline figures' },
    row: { id: 'keadaan nasional terbaru', en: 'the newest national state' },
    columns: [
      'official_total', 'official_as_of', 'official_source_ids', 'listed', 'gap', 'base_514',
      'share_514_percent', 'base_508', 'share_508_percent', 'target_2024', 'target_stated_on',
      'target_source_ids', 'reached_2024', 'reached_2024_as_of', 'reached_2024_percent',
      'short_2024', 'still_short', 'operating', 'preparing', 'events', 'collected_until',
      'newest_page',
    ],
  },
  official_series: {
    title: { id: 'Deret jumlah resmi', en: 'Series of official totals' },
    row: { id: 'satu hari dengan jumlah resmi', en: 'one day with an official total' },
    columns: ['date', 'total', 'source_ids'],
  },
  progress_by_date: {
    title: { id: 'Kemajuan menurut tanggal', en: 'Progress by date' },
    row: {
      id: 'satu hari ketika jumlah resmi atau daftar berubah',
      en: 'one day on which the official total or the list changes',
    },
    columns: ['date', 'official_total', 'official_as_of', ...progress],
  },
  region_status: {
    title: { id: 'Status kabupaten/kota', en: 'Status of each kabupaten/kota' },
    row: { id: 'satu kabupaten atau kota', en: 'one kabupaten or kota' },
    columns: [
      'region_code', 'slug', 'kind', 'name', 'province_code', 'province_name_id',
      'province_name_en', 'island_group_id', 'administrative', 'population', 'area_km2', 'lat',
      'lng', 'status', 'mpp_code', 'mpp_name', 'inaugurated_on', 'inaugurated_by', 'counted_on',
      'batch_id', 'evidence_grade', 'opened_on', 'agencies', 'agencies_as_of', 'services',
      'services_as_of', 'digital_wave', 'digital_pilot', 'search_text',
    ],
  },
  mpp_list: {
    title: { id: 'Daftar MPP', en: 'List of MPPs' },
    row: { id: 'satu MPP yang dapat disebut', en: 'one MPP that can be named' },
    columns: [
      'region_code', 'operator_kind', 'operator_name', 'province_code', 'name', 'status',
      'inaugurated_on', 'inaugurated_by', 'counted_on', 'batch_id', 'evidence_grade', 'opened_on',
      'serves', 'agencies', 'agencies_as_of', 'services', 'services_as_of', 'source_ids',
      'note_id', 'note_en',
    ],
  },
  coverage_by_province: {
    title: { id: 'Cakupan menurut provinsi', en: 'Coverage by province' },
    row: { id: 'satu provinsi', en: 'one province' },
    columns: [
      'province_code', 'slug', 'name_id', 'name_en', 'island_group_id', 'regions',
      'autonomous_regions', ...coverage, 'first_counted_on', 'population', 'population_covered',
    ],
  },
  coverage_by_island_group: {
    title: { id: 'Cakupan menurut kelompok pulau', en: 'Coverage by island group' },
    row: { id: 'satu kelompok pulau', en: 'one island group' },
    columns: [
      'island_group_id', 'name_id', 'name_en', 'sort_order', 'provinces', 'regions', ...coverage,
      'population', 'population_covered',
    ],
  },
  progress_by_province: {
    title: { id: 'Kemajuan menurut provinsi', en: 'Progress by province' },
    row: {
      id: 'satu hari ketika cakupan sebuah provinsi berubah',
      en: 'one day on which the coverage of a province changes',
    },
    columns: ['province_code', 'date', 'added', 'covered', 'regions', 'covered_percent'],
  },
  batch_summary: {
    title: { id: 'Ringkasan peresmian', en: 'Summary of inaugurations' },
    row: { id: 'satu acara peresmian', en: 'one inauguration event' },
    columns: [
      'id', 'date', 'date_last', 'officiant', 'officiant_role_id', 'officiant_role_en', 'venue',
      'mode', 'count', 'cumulative_total', 'listed', 'provinces', 'source_ids', 'note_id',
      'note_en',
    ],
  },
  inaugurations_by_year: {
    title: { id: 'Peresmian menurut tahun', en: 'Inaugurations by year' },
    row: { id: 'satu tahun', en: 'one year' },
    columns: ['year', 'events', 'mpps', 'mpps_in_joint_events', 'largest'],
  },
  reconciliation: {
    title: { id: 'Jumlah resmi dan daftar', en: 'Official total and list' },
    row: { id: 'satu hari dengan jumlah resmi', en: 'one day with an official total' },
    columns: ['as_of', 'official_total', 'listed', 'gap', 'gap_change', 'source_ids'],
  },
  target_outcomes: {
    title: { id: 'Target dan capaiannya', en: 'Targets and what came of them' },
    row: { id: 'satu target berangka', en: 'one target that named a number' },
    columns: [
      'year', 'target', 'denominator', 'stated_on', 'stated_by_id', 'stated_by_en', 'reached',
      'reached_as_of', 'source_ids', 'note_id', 'note_en',
    ],
  },
  conflicting_totals: {
    title: { id: 'Jumlah yang bertentangan', en: 'Totals that disagree' },
    row: {
      id: 'satu pernyataan yang bertentangan dengan deret resmi',
      en: 'one statement that disagrees with the official series',
    },
    columns: [
      'as_of', 'total', 'scope', 'series_total', 'series_as_of', 'source_ids', 'note_id',
      'note_en',
    ],
  },
  latest_observation: {
    title: { id: 'Instansi dan layanan terbaru', en: 'Newest agencies and services' },
    row: {
      id: 'angka sebanding terbaru sebuah MPP',
      en: 'the newest comparable figures of an MPP',
    },
    columns: [
      'region_code', 'agencies', 'agencies_as_of', 'agencies_source_ids', 'services',
      'services_as_of', 'services_source_ids',
    ],
  },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof views;

/** The words of a status, in the order in which the site shows them. */
export const statuses = ['inaugurated', 'served', 'operating', 'preparing', 'none'] as const;
export type Status = (typeof statuses)[number];

interface TypeOf {
  VARCHAR: string;
  INTEGER: number;
  DOUBLE: number;
  BOOLEAN: boolean;
  DATE: string;
}

type ValueOf<Name extends ColumnName> = (typeof viewColumns)[Name]['nullable'] extends true
  ? TypeOf[(typeof viewColumns)[Name]['sqlType']] | null
  : TypeOf[(typeof viewColumns)[Name]['sqlType']];

/** One row of a view, as queries return it. */
export type ViewRow<View extends ViewName> = {
  [Name in (typeof views)[View]['columns'][number]]: ValueOf<Name>;
};
