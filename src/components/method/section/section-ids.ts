/** The sections of the method page in order. Their ids are addresses: other pages link to them. */
export const sectionIds = [
  'istilah',
  'pembagi',
  'deret',
  'selisih',
  'per-tanggal',
  'pertentangan',
  'bukti',
  'instansi-layanan',
  'target',
  'belum-diketahui',
  'sumber',
  'koreksi',
] as const;

/** The id of a section of the method page. */
export type SectionId = (typeof sectionIds)[number];
