/** Texts and terms that describe the data as a whole, in both languages. */

/** Name, title, description, publisher and licence of the data, which every catalogue repeats. */
export const about = {
  /** The name of the data for programs; it never changes. */
  name: 'pantau-mpp',
  /** The version of the promise that paths and columns stay unchanged; part of every address. */
  contract: 'v1',
  title: {
    id: 'Pantau MPP: data terbuka Mal Pelayanan Publik di Indonesia',
    en: 'Pantau MPP: open data on public service malls in Indonesia',
  },
  description: {
    id: 'Di kabupaten dan kota mana Mal Pelayanan Publik (MPP) ada, sejak kapan, diresmikan dalam acara mana, berapa instansi dan layanannya, dan bagaimana jumlah resmi berbanding dengan MPP yang tercatat dalam daftar. Setiap fakta menyebut sumbernya. Sel kosong berarti tidak diketahui, tidak pernah nol.',
    en: "Where Indonesia's Mal Pelayanan Publik (MPP, public service malls) are, since when, in which inauguration, with how many agencies and services, and how official totals compare with the malls listed. Every fact names its sources. An empty cell is unknown, never zero.",
  },
  keywords: {
    id: ['Mal Pelayanan Publik', 'MPP', 'pelayanan publik', 'pemerintah daerah', 'kabupaten/kota'],
    en: ['public service malls', 'public services', 'local government', 'Indonesia'],
  },
  publisher: 'Pantau MPP contributors',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
