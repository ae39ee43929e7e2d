/** The indicators among the columns of the views: what a description of them needs beyond the registry. */
import type { Bilingual } from '../../data/columns.ts';
import type { ViewName } from '../../db/schema/views.ts';

/** One indicator: a column of a view, how it is computed and from what. */
export interface Indicator {
  view: ViewName;
  column: string;
  name: Bilingual;
  formula: Bilingual;
  measure: 'jumlah' | 'persentase' | 'selisih' | 'median';
  unit: Bilingual;
  /** The columns of tables from which it is computed, as `table.column`. */
  variables: readonly string[];
  /** The indicators from which it is computed, as `view.column`. */
  indicators: readonly string[];
  level: 'nasional' | 'provinsi';
}

const percent: Bilingual = { id: 'persen', en: 'percent' };
const stated = ['totals.total', 'batches.cumulative_total'];
const coverage = ['facilities.status', 'facilities.serves', 'regions.code'];

/** All indicators, in the order in which pages show them. */
export const indicators: readonly Indicator[] = [
  {
    view: 'headline',
    column: 'official_total',
    name: { id: 'Jumlah resmi MPP', en: 'Official number of MPPs' },
    formula: {
      id: 'Jumlah terbaru dalam deret pernyataan resmi; tidak dihitung oleh situs ini.',
      en: 'The newest number in the series of official statements; not computed by this site.',
    },
    measure: 'jumlah',
    unit: { id: 'MPP', en: 'MPPs' },
    variables: stated,
    indicators: [],
    level: 'nasional',
  },
  ...([514, 508] as const).map((base): Indicator => ({
    view: 'headline',
    column: `share_${base}_percent`,
    name: {
      id: `Jumlah resmi terhadap ${base} kabupaten/kota`,
      en: `Official number per ${base} kabupaten/kota`,
    },
    formula: {
      id: `100 × official_total / ${base}, satu desimal.`,
      en: `100 × official_total / ${base}, one decimal.`,
    },
    measure: 'persentase',
    unit: percent,
    variables: ['regions.code', ...(base === 508 ? ['regions.administrative'] : [])],
    indicators: ['headline.official_total'],
    level: 'nasional',
  })),
  {
    view: 'headline',
    column: 'gap',
    name: { id: 'Selisih jumlah resmi dan daftar', en: 'Gap between official number and list' },
    formula: { id: 'official_total − listed.', en: 'official_total − listed.' },
    measure: 'selisih',
    unit: { id: 'MPP', en: 'MPPs' },
    variables: ['facilities.inaugurated_on', 'facilities.inaugurated_by'],
    indicators: ['headline.official_total'],
    level: 'nasional',
  },
  {
    view: 'coverage_by_province',
    column: 'covered',
    name: { id: 'Kabupaten/kota tercakup', en: 'Covered kabupaten/kota' },
    formula: {
      id: 'Banyaknya kabupaten/kota dengan MPP sendiri yang sudah diresmikan, atau dilayani MPP provinsi.',
      en: 'The number of kabupaten/kota with an inaugurated MPP of their own, or served by that of the province.',
    },
    measure: 'jumlah',
    unit: { id: 'kabupaten/kota', en: 'kabupaten/kota' },
    variables: coverage,
    indicators: [],
    level: 'provinsi',
  },
  {
    view: 'coverage_by_province',
    column: 'covered_percent',
    name: { id: 'Cakupan kabupaten/kota', en: 'Coverage of kabupaten/kota' },
    formula: {
      id: '100 × covered / regions, satu desimal.',
      en: '100 × covered / regions, one decimal.',
    },
    measure: 'persentase',
    unit: percent,
    variables: coverage,
    indicators: ['coverage_by_province.covered'],
    level: 'provinsi',
  },
  {
    view: 'coverage_by_province',
    column: 'population_covered_percent',
    name: { id: 'Cakupan penduduk', en: 'Coverage of the population' },
    formula: {
      id: '100 × population_covered / population, satu desimal. Penduduk tercakup bukan pengguna layanan.',
      en: '100 × population_covered / population, one decimal. Covered residents are not users of services.',
    },
    measure: 'persentase',
    unit: percent,
    variables: [...coverage, 'regions.population'],
    indicators: [],
    level: 'provinsi',
  },
  {
    view: 'service_distribution',
    column: 'median',
    name: {
      id: 'Median jumlah instansi atau jenis layanan per MPP',
      en: 'Median number of agencies or services of an MPP',
    },
    formula: {
      id: 'Angka terkecil yang tidak dilampaui paling sedikit separuh MPP dengan angka yang sebanding.',
      en: 'The smallest number that at least half of the MPPs with a comparable number do not exceed.',
    },
    measure: 'median',
    unit: { id: 'instansi atau jenis layanan', en: 'agencies or services' },
    variables: ['observations.agencies', 'observations.services', 'observations.comparable'],
    indicators: [],
    level: 'nasional',
  },
];
