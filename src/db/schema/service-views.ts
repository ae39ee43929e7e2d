/** The views of agencies and services, with title, row, key and columns in order. */
export const serviceViews = {
  service_distribution: {
    title: { id: 'Sebaran instansi dan layanan', en: 'Distribution of agencies and services' },
    row: { id: 'satu ukuran: instansi atau layanan', en: 'one measure: agencies or services' },
    key: ['measure'],
    columns: [
      'measure',
      'mpps_known',
      'mpps_open',
      'minimum',
      'quartile_1',
      'median',
      'quartile_3',
      'maximum',
      'oldest',
      'newest',
    ],
  },
  service_histogram: {
    title: { id: 'Kelas instansi dan layanan', en: 'Classes of agencies and services' },
    row: { id: 'satu kelas dari satu ukuran', en: 'one class of one measure' },
    key: ['measure', 'class_from'],
    columns: ['measure', 'class_from', 'class_to', 'mpps_known'],
  },
  service_left_out: {
    title: {
      id: 'Pengamatan yang tidak dihitung dalam sebaran',
      en: 'Observations left out of the distribution',
    },
    row: { id: 'satu alasan', en: 'one reason' },
    key: ['reason'],
    columns: ['reason', 'observations', 'mpps_left_out'],
  },
} as const;
