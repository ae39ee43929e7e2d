/** Words of the packet for the desk on pages of figures. Arguments are written labels, numbers and dates. */
export const packet = {
  heading: 'Untuk redaksi',
  lead: 'Judul, kalimat yang dihitung dari data, tabel, sumber, lisensi, dan kontak, dalam dua bahasa, dengan sekali salin.',
  text: 'Bahan siap salin',
  alt: 'Kalimat alternatif untuk gambarnya',
  recipe: 'Resep: data dan SQL',
  recipeLead:
    'SQL ini menghitung ulang isi grafik dari data terbuka; konsol SQL menampilkan tabel dan, bila cocok, grafiknya.',
  open: 'Buka di konsol SQL',
  step: {
    series: (from: string, before: string, to: string, after: string) =>
      `Perubahan terbesar antara dua tanggal: dari ${before} (${from}) menjadi ${after} (${to}).`,
    ranking: (above: string, first: string, below: string, second: string) =>
      `Selisih terbesar antara dua urutan yang berdekatan: ${above} (${first}) dan ${below} (${second}).`,
  },
  comparison: {
    series: (from: string, before: string, to: string, after: string) =>
      `Sebagai perbandingan: ${before} pada ${from}, ${after} pada ${to}.`,
    ranking: (above: string, first: string, below: string, last: string) =>
      `Nilai tertinggi ada pada ${above} (${first}), terendah pada ${below} (${last}).`,
  },
  until: (date: string) => `Berlaku untuk data per ${date}.`,
  table: { series: 'Nilai terbaru', ranking: 'Peringkat' },
  sources: 'Sumber',
  moreSources: (count: string, address: string) => `dan ${count} sumber lain: ${address}`,
  licence: 'Lisensi',
  contact: 'Kontak',
  page: 'Halaman',
};
