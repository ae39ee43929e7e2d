/** Words of the menu and the footer: the groups of pages, each page by its path, and where the reader is. */
export const siteMenu = {
  open: 'Menu',
  all: 'Semua halaman',
  here: '(halaman ini)',
  groupHere: '(bagian ini)',
  search: 'Cari',
  groups: {
    find: 'Cari MPP',
    progress: 'Perkembangan',
    explore: 'Jelajah',
    data: 'Data & grafik',
    about: 'Tentang data',
  },
};
