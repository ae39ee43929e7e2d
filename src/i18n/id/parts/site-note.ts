/** Notes of the site on any page: of a newer version, and of parts that were not loaded. */
export const siteNote = {
  newer: 'Versi yang lebih baru dari situs ini sudah tersedia.',
  outdated:
    'Situs ini sudah diperbarui setelah halaman ini dibuka, sehingga sebagian fungsinya tidak dapat dimuat lagi.',
  disconnected:
    'Sambungan terputus: bagian yang diminta tidak termuat. Isi yang sudah tampil tetap dapat dibaca.',
  failed:
    'Sebagian halaman ini tidak termuat, jadi pencarian dan tombol mungkin tidak berfungsi. Isinya tetap dapat dibaca.',
  reload: 'Muat ulang',
  close: 'Tutup',
};
