import type { Figure, GateResult, Unit } from '../../../quality/results.ts';
/** Words of the page about the quality of the site. Numbers in arguments are formatted. */
export const quality = {
  inMenu: {
    label: 'Mutu situs',
    words: 'kualitas;kecepatan;keamanan;aksesibilitas;Lighthouse;WCAG;CSP;pengujian',
  },
  title: 'Mutu situs ini',
  description:
    'Hasil pemeriksaan situs Pantau MPP: ukuran halaman, kecepatan, keamanan, aksesibilitas, dan ketahanan, dengan batas, angka, dan tanggalnya.',
  /** Each argument is a number of gates. */
  lead: (all: string, passed: string, failed: string, skipped: string) =>
    `Dari ${all} pemeriksaan terakhir, ${passed} lulus, ${failed} gagal, dan ${skipped} dilewati.`,
  none: 'Belum ada hasil pemeriksaan.',
  how: 'Setiap pemeriksaan membandingkan situs yang sudah jadi dengan batas yang ditetapkan sebelumnya. Angka di bawah ditulis oleh pemeriksaan itu sendiri; yang gagal dan yang dilewati ikut ditampilkan. Kecepatan bergantung pada mesin yang mengukurnya.',
  repeat: 'Siapa pun dapat mengulanginya dari kode sumber dengan perintah ini:',
  summary: 'Ringkasan',
  gate: 'Pemeriksaan',
  outcome: 'Hasil',
  outcomes: {
    passed: 'Lulus',
    failed: 'Gagal',
    skipped: 'Dilewati',
  } satisfies Record<GateResult['outcome'], string>,
  date: 'Tanggal',
  skipped: (reason: string) => `Dilewati: ${reason}`,
  /** `date` is an element with the date. */
  run: (date: string, commit: string, machine: string) =>
    `Diperiksa ${date} pada kode ${commit}; mesin: ${machine}.`,
  faults: 'Kesalahan yang ditemukan',
  figures: (count: string) => `Semua ${count} angka`,
  beyond: 'Angka di luar batas',
  what: 'Yang diukur',
  where: 'Di mana',
  value: 'Angka',
  limit: 'Batas',
  noLimit: 'tanpa batas',
  bounds: { 'at most': 'paling banyak', 'at least': 'paling sedikit' } satisfies Record<
    Figure['bound'],
    string
  >,
  /** Units after a number; bytes are shown in KB. */
  units: {
    bytes: 'KB',
    count: '',
    megabytes: 'MB',
    milliseconds: 'md',
    perSecond: 'per detik',
    percent: '%',
    points: 'dari 100',
    ratio: ': 1',
    seconds: 'dtk',
    shift: '',
  } satisfies Record<Unit, string>,
};
