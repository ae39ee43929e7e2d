/** Words of the kit of a region: its card for other sites, its badge, and the section that offers both. */
export const regionKit = {
  /** The title of the card and of the badge. */
  title: (name: string) => `MPP di ${name}`,
  services: 'Layanan yang dilaporkan',
  sources: 'Sumber tiap keterangan',
  link: 'Selengkapnya di Pantau MPP',
  /** The small line of the badge, with the date of the data. */
  badge: (date: string) => `Pantau MPP, data per ${date}`,
  heading: 'Pakai halaman ini di tempat lain',
  lead: 'Kartu dan lencana boleh dipasang di situs pemerintah daerah, media, atau warga; isinya mengikuti data.',
  json: 'Semua keterangan halaman ini sebagai JSON',
  print: 'Halaman ini tercetak pada satu lembar kertas.',
  codes: 'Kode untuk disalin',
  card: {
    open: 'Buka kartunya',
    label: 'Kode kartu',
    frozen: 'Kartu yang tidak berubah lagi (versi data terbaru yang dirilis)',
  },
  badgeImage: {
    heading: 'Lencana (SVG)',
    label: 'Kode lencana',
  },
};
