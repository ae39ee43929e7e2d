/** The views of coverage: how many regions have an MPP or are served, by place and by time. */
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

/** The views of coverage by name, with title, row, key and columns in order. */
export const coverageViews = {
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
  covered_by_year: {
    title: { id: 'Cakupan pada akhir tahun', en: 'Coverage at the end of each year' },
    row: {
      id: 'satu tahun; tahun terbaru sampai hari terakhir yang diketahui',
      en: 'one year; the newest up to the last day known',
    },
    key: ['year'],
    columns: ['year', 'covered', 'regions', 'covered_percent'],
  },
} as const;
