/** Words of the feeds and of the page that explains them. Numbers arrive as plain text. */
export const feeds = {
  inMenu: { label: 'Langganan (RSS)', words: 'RSS;Atom;feed;berlangganan;notifikasi' },
  title: 'Langganan (RSS): peresmian dan perubahan data MPP',
  description:
    'Langganan (RSS) Pantau MPP: peresmian Mal Pelayanan Publik dan perubahan data, untuk seluruh Indonesia dan setiap provinsi, dalam format Atom dan JSON.',
  lead: 'Langganan (RSS) memberi tahu Anda ketika ada peresmian atau perubahan data yang baru, tanpa alamat surel, akun, atau media sosial.',
  what: {
    heading: 'Apa itu langganan (RSS)?',
    body: 'RSS adalah daftar kabar terbaru yang dapat dibaca program. Program pembaca RSS memeriksanya secara berkala dan menampilkan kabar yang belum Anda baca. Situs ini tidak mengetahui siapa yang berlangganan.',
    how: 'Caranya: pasang sebuah pembaca RSS, misalnya yang ada di Thunderbird, salin sebuah alamat Atom dari halaman ini, lalu tempelkan saat menambah langganan. Format JSON berisi hal yang sama dan ditujukan bagi program.',
    dates:
      'Setiap kabar bertanggal menurut datanya. Bila hanya bulan atau tahunnya yang diketahui, kabar itu ditempatkan pada hari terakhir yang mungkin, dan isinya menyebutkan hal itu. Karena itu sebuah acara lama yang baru ditemukan dapat muncul di bawah kabar yang lebih baru.',
  },
  national: { heading: 'Seluruh Indonesia' },
  provinces: {
    heading: 'Menurut provinsi',
    lead: 'Peresmian di satu provinsi, dan perubahan data yang menyangkut provinsi itu.',
  },
  atom: 'Atom',
  json: 'JSON',
  /** The label of a link to a feed, for readers who hear it without the surrounding text. */
  linkLabel: (title: string, format: string) => `${title}, ${format}`,
  follow: 'Berlangganan kabar (RSS)',
  followWhat: 'apa itu RSS?',
  inaugurations: {
    title: 'Pantau MPP: peresmian',
    description:
      'Peresmian Mal Pelayanan Publik di seluruh Indonesia, dengan daerah dan sumbernya.',
  },
  corrections: {
    title: 'Pantau MPP: perubahan data',
    description:
      'Apa yang dikoreksi, ditambahkan, atau diartikan lain dalam data Pantau MPP, mengapa, dan dari sumber mana.',
  },
  province: (name: string) => ({
    title: `Pantau MPP: ${name}`,
    description: `Peresmian Mal Pelayanan Publik di ${name}, dan perubahan data yang menyangkut provinsi ini.`,
  }),
  regions: 'Yang diresmikan:',
  someNamed: (listed: string, count: string) =>
    `Yang diresmikan; ${listed} dari ${count} tercatat dalam daftar:`,
  licence: 'Pantau MPP, CC BY 4.0.',
};
