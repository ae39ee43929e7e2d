/** The views of the further parts of insights, with title, row, key and columns in order. */
export const insightPartViews = {
  commitment_pace: {
    title: { id: 'Laju setiap penandatanganan', en: 'Pace of each signing' },
    row: { id: 'satu penandatanganan komitmen', en: 'one signing of commitments' },
    key: ['event_id'],
    columns: [
      'event_id',
      'signed_on',
      'signatories',
      'named',
      'followed',
      'inaugurated_2023',
      'inaugurated_2024',
      'class_2023',
      'class_2024',
    ],
  },
  count_changes: {
    title: {
      id: 'Perubahan jumlah instansi dan jenis layanan',
      en: 'Changes of counts of agencies and services',
    },
    row: {
      id: 'dua jumlah yang sebanding dari satu MPP',
      en: 'two comparable counts of one MPP',
    },
    key: ['measure', 'from_basis', 'region_code'],
    columns: [
      'measure',
      'from_basis',
      'region_code',
      'operator_kind',
      'operator_name',
      'operator_name_en',
      'from_as_of',
      'from_figure',
      'to_as_of',
      'to_figure',
      'figure_change',
      'days_between',
      'source_ids',
    ],
  },
  count_change_summary: {
    title: { id: 'Ringkasan perubahan jumlah', en: 'Summary of changes of counts' },
    row: {
      id: 'satu ukuran dan satu dasar jumlah yang lebih lama',
      en: 'one measure and one basis of the older count',
    },
    key: ['measure', 'from_basis'],
    columns: ['measure', 'from_basis', 'mpps', 'mpps_more', 'mpps_fewer', 'mpps_same'],
  },
  inaugurations_by_month: {
    title: { id: 'Peresmian menurut bulan', en: 'Inaugurations by month' },
    row: { id: 'satu bulan dalam kalender', en: 'one month of the calendar' },
    key: ['month'],
    columns: ['month', 'events', 'mpps', 'joint_events', 'mpps_in_joint_events'],
    filled: ['mpps_in_joint_events'],
  },
  needed_pace: {
    title: {
      id: 'Laju yang diperlukan sebelum tenggat 2024',
      en: 'Pace needed before the deadline of 2024',
    },
    row: {
      id: 'satu jumlah resmi sebelum tenggat target 2024',
      en: 'one official total before the deadline of the 2024 target',
    },
    key: ['date'],
    columns: [
      'date',
      'total',
      'still_short',
      'months_left',
      'needed_per_month',
      'from_date',
      'rise_per_month',
      'source_ids',
    ],
    filled: ['needed_per_month'],
  },
} as const;
