import { markup } from '../../html.ts';
/** Words of the page about the project. Arguments named `href` are addresses. */
export const about = {
  inMenu: {
    label: 'Tentang Pantau MPP',
    words: 'siapa;kontak;independen;pembuat;kuki;privasi;hubungi',
  },
  title: 'Tentang Pantau MPP',
  description:
    'Pantau MPP adalah proyek data terbuka yang independen tentang Mal Pelayanan Publik: tujuan, prinsip, lisensi, privasi, aksesibilitas, dan cara ikut serta.',
  lead: 'Pantau MPP menghimpun, memeriksa, dan membuka data tentang Mal Pelayanan Publik di Indonesia, agar siapa pun dapat mengetahui di mana MPP sudah ada, sejak kapan, dan dari mana kabar itu berasal.',
  what: {
    heading: 'Apa dan untuk siapa',
    body: 'Mal Pelayanan Publik (MPP) mempertemukan layanan pemerintah daerah, instansi pusat, dan badan usaha milik negara di satu tempat. Kabar tentang MPP tersebar di siaran pers, berita daerah, dan laman pemerintah; jumlahnya sering disebut, tetapi tidak selalu sama. Situs ini menyatukannya, satu fakta satu baris, lengkap dengan sumber.',
    readers: [
      'Warga yang ingin tahu apakah kabupaten atau kotanya sudah memiliki MPP.',
      'Jurnalis yang memerlukan angka dengan tanggal dan sumber yang dapat dikutip.',
      'Pengambil kebijakan dan peneliti yang ingin membandingkan daerah dan mengunduh datanya.',
    ],
  },
  independent: {
    heading: 'Independen',
    body: 'Pantau MPP bukan situs Kementerian PANRB, pemerintah daerah, atau pengelola MPP, dan tidak mewakili mereka. Untuk keperluan resmi, termasuk jam buka dan syarat layanan, hubungi MPP atau pemerintah daerah yang bersangkutan.',
  },
  principles: {
    heading: 'Prinsip',
    list: [
      'Setiap angka dapat ditelusuri sampai sumbernya dan disertai tanggal; persentase disertai basisnya di halaman yang sama.',
      'Yang tidak diketahui tetap tidak diketahui: sel kosong tidak diisi dengan nol atau perkiraan.',
      'Sumber yang bertentangan ditampilkan berdampingan, bukan dipilih diam-diam.',
      'Jumlah resmi dan daftar kami sendiri selalu dibedakan, dan selisihnya ditunjukkan.',
      'Halaman, grafik, dan unduhan dibuat dari basis data yang sama.',
    ],
    method: (href: string) => markup`Rinciannya ada di <a href="${href}">halaman metode</a>.`,
  },
  licence: {
    heading: 'Lisensi dan cara mengutip',
    body: (data: string, repository: string) =>
      markup`Data dan grafik yang dibuat darinya berlisensi CC BY 4.0; kode berlisensi MIT. Kalimat kutipan siap pakai ada di <a href="${data}">halaman data</a>. Kodenya terbuka di <a href="${repository}">GitHub</a>.`,
  },
  privacy: {
    heading: 'Privasi',
    body: 'Situs ini tidak memakai kuki, pelacak, analitik, iklan, atau layanan pihak ketiga; huruf dan semua berkas lain disajikan dari alamat yang sama. Pilihan tampilan terang atau gelap, bila Anda mengubahnya, disimpan hanya di perangkat Anda. Penyedia tempat situs ini disimpan dapat mencatat kunjungan, seperti server web pada umumnya; kami tidak menambah apa pun pada catatan itu.',
  },
  contribute: {
    heading: 'Ikut serta',
    fact: (href: string) =>
      markup`Fakta yang keliru atau belum tercatat: lihat <a href="${href}">cara mengoreksi</a>. Yang diperlukan hanya sumbernya.`,
    code: (href: string) =>
      markup`Kode, terjemahan, dan gagasan: baca <a href="${href}">panduan kontribusi</a> (dalam bahasa Inggris).`,
  },
  /** `link` and `href` lead to where readers can write. */
  contact: {
    heading: 'Hubungi kami',
    email: (link: string) =>
      `Tulis ke ${link} untuk koreksi, hak jawab, atau pertanyaan; akun apa pun tidak diperlukan.`,
    form: (link: string) =>
      `Isi formulir di ${link} untuk koreksi, hak jawab, atau pertanyaan; akun GitHub tidak diperlukan.`,
    issuesOnly: (href: string) =>
      markup`Pengelola salinan situs ini tidak mencantumkan alamat surel; koreksi, hak jawab, dan pertanyaan diterima lewat <a href="${href}">GitHub</a>.`,
  },
  accessibility: {
    heading: 'Aksesibilitas',
    aim: 'Situs ini dibuat menurut WCAG 2.2 tingkat AA. Semua halaman bacaan tetap lengkap tanpa JavaScript dan dapat dipakai hanya dengan papan ketik. Setiap grafik disertai kalimat yang menyebut isinya dan tabel datanya. Warna tidak pernah menjadi satu-satunya pembeda. Ukuran huruf, terang atau gelap, dan gerak mengikuti setelan perangkat.',
    limits:
      'Keterbatasan yang kami ketahui: beberapa tabel lebar perlu digulir ke samping pada layar kecil, penyaringan di halaman jelajah memerlukan JavaScript, dan situs ini belum diuji bersama para pemakai pembaca layar. Isi sumber yang kami tautkan berada di luar kendali kami.',
    report: (href: string) =>
      markup`Menemui hambatan? <a href="${href}">Beri tahu kami</a>: sebutkan halaman, perangkat, dan teknologi bantu yang dipakai. Hambatan kami perlakukan sebagai kerusakan, bukan sebagai permintaan tambahan.`,
  },
};
