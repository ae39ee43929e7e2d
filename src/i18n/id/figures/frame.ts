/** Words of the frame that every figure has: its bar of actions and what the panels say. */
export const frame = {
  actions: 'Gunakan grafik ini',
  embed: 'Sematkan',
  embedLead: 'Kode ini menyesuaikan tingginya sendiri.',
  embedMore: 'Tema, versi tetap, dan kode tanpa skrip',
  download: 'Unduh',
  files: {
    '.png': 'PNG',
    '.svg': 'SVG',
    '.csv': 'CSV',
    '.xlsx': 'XLSX',
    '.zip': 'Semua berkas (ZIP)',
  },
  cite: 'Kutip',
  citeMore: 'APA, BibTeX, dan halaman grafik ini',
  sources: 'Sumber',
  /** With the number of sources. */
  sourcesOf: (count: string) => `Sumber (${count})`,
  allSources: (count: string) => `Daftar lengkap ${count} sumber grafik ini`,
  table: 'Tabel',
  sentence: 'Salin kalimat',
  sentenceLabel: 'Kalimat dengan sumber dan tanggalnya',
  permalink: 'Tautan ke grafik ini',
  page: 'Halaman grafik ini',
  /** Of the area around a chart, for readers who use the keyboard. */
  read: 'Nilai pada grafik: tekan tombol panah untuk membacanya satu per satu',
};
