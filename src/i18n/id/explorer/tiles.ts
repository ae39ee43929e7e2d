/** Words of the explorer's tile map and of the choice of regions. Numbers and dates arrive formatted. */
export const explorerTiles = {
  heading: 'Peta petak',
  sentence: (all: string, matching: string, choice: string) =>
    `Dari ${all} kabupaten/kota, ${matching} cocok dengan saringan selain pilihan di peta ini dan digambar berwarna; ${choice}.`,
  noneChosen: 'belum ada yang dipilih',
  chosen: (chosen: string) => `${chosen} dipilih`,
  /** When some of the chosen regions do not match. */
  chosenMatching: (chosen: string, matching: string) =>
    `${chosen} dipilih, ${matching} di antaranya cocok`,
  key: { out: 'Tidak cocok', chosen: 'Dipilih' },
  /** After the name of a region. */
  out: 'tidak cocok dengan saringan lain',
  statusOn: (status: string, date: string) => `${status}, per ${date}`,
  byMouse:
    'Tekan petak untuk memilih atau melepas daerah. Seret untuk memilih semua daerah di dalam kotak; dengan Shift, pilihan sebelumnya tetap.',
  byKeys:
    'Dengan papan ketik: panah berpindah, Spasi atau Enter memilih atau melepas, Shift dan panah memilih sambil berpindah, Esc membatalkan kotak atau menutup keterangan.',
  byTouch:
    'Ketuk sebuah provinsi untuk memperbesar, lalu ketuk petak untuk memilih atau melepas daerah.',
  drag: 'Pilih dengan menyeret',
  table: {
    caption: 'Kabupaten/kota yang cocok dan yang dipilih, menurut status',
    status: 'Status',
    regions: 'Cocok',
    chosen: 'Cocok dan dipilih',
  },
  kinds: { kabupaten: 'Kabupaten', kota: 'Kota' },
  field: {
    legend: 'Kabupaten/kota',
    label: 'Tambahkan daerah',
    hint: 'Ketik namanya',
    chosen: 'Daerah yang dipilih',
    clear: 'Lepas semua daerah',
  },
  /** When too many regions are chosen to list their names. */
  many: '{} daerah dipilih',
};
