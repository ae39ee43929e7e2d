import { markup } from '../../../html.ts';
/** Words of the log of changes. Arguments named `href` are addresses. */
export const changes = {
  inMenu: { label: 'Koreksi dan perubahan', words: 'koreksi;ralat;log;riwayat;kesalahan;lapor' },
  title: 'Koreksi dan perubahan data MPP',
  description:
    'Apa yang dikoreksi, ditambahkan, atau diartikan lain dalam data Pantau MPP: kapan, mengapa, dan dari sumber mana.',
  lead: 'Data yang sudah dihimpun dapat keliru atau bertambah. Setiap perubahan dicatat di sini: apa yang semula tercatat, apa yang tercatat sesudahnya, mengapa, dan dari sumber mana.',
  count: (entries: string) => `${entries} perubahan tercatat, yang terbaru lebih dahulu.`,
  kinds: {
    correction: 'Koreksi',
    addition: 'Tambahan',
    definition: 'Pengertian',
    wording: 'Penulisan',
  },
  pages: 'Tampak di',
  batch: 'Peresmian',
  table: (name: string) => `tabel ${name}`,
  report: {
    heading: 'Menemukan yang keliru?',
    body: 'Beri tahu kami apa yang keliru atau kurang, dan alamat sumber yang menyatakannya. Satu laporan untuk satu fakta sudah cukup; Anda tidak perlu mengubah berkas apa pun. Setelah sumbernya diperiksa, data diubah dan perubahannya dicatat di halaman ini. Bila sumber lain menyatakan hal yang berbeda, keduanya dicatat.',
    method: (href: string) =>
      markup`Ingin mengubah sendiri barisnya? <a href="${href}">Begini caranya</a>.`,
  },
  files: {
    heading: 'Catatan ini sebagai data',
    body: (csv: string, json: string, changelog: string) =>
      markup`Unduh sebagai <a href="${csv}" download>CSV</a> atau <a href="${json}">JSON</a>. Perubahan pada situs dan perkakasnya ada di <a href="${changelog}">CHANGELOG</a> (dalam bahasa Inggris).`,
  },
};
