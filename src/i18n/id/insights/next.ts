/** Words of the insight about where an MPP would close a gap between neighbours. Numbers arrive as HTML. */
export const next = {
  name: 'Di mana berikutnya',
  question: 'Daerah mana yang dikelilingi MPP, dan mana yang paling jauh dari MPP?',
  title: (surrounded: string, uncovered: string, value: { surrounded: number }) => {
    if (value.surrounded === 0)
      return `Tidak satu pun dari ${uncovered} kabupaten/kota yang belum tercakup dikelilingi daerah yang tercakup`;
    return `${surrounded} dari ${uncovered} kabupaten/kota yang belum tercakup hanya bertetangga dengan daerah yang tercakup`;
  },
  subtitle: (uncovered: string, date: string) =>
    `Jarak lurus setiap kabupaten/kota yang belum tercakup ke daerah terdekat dengan MPP sendiri, menurut kelompok pulau; ${uncovered} kabupaten/kota, data per ${date}`,
  sentence: (beyond: string, farthest: string, date: string) =>
    `Per ${date} ${beyond} kabupaten/kota berjarak lurus lebih dari seratus kilometer dari MPP terdekat; yang terjauh ${farthest} km.`,
  largest: (each: string) =>
    `Yang berpenduduk terbanyak di antara yang semua tetangga daratnya tercakup: ${each}.`,
  people: (name: string, people: string) => `${name} (${people} penduduk)`,
  farthest: (each: string) => `Yang terjauh dari MPP terdekat: ${each}.`,
  distance: (name: string, km: string) => `${name} (${km} km)`,
  without: (each: string) => `Provinsi yang belum satu pun kabupaten/kotanya tercakup: ${each}.`,
  only: (each: string) => `Provinsi dengan hanya satu kabupaten/kota yang tercakup: ${each}.`,
  chart: 'Jarak lurus ke MPP terdekat, menurut kelompok pulau',
  axis: 'Jarak lurus (km); satu titik satu daerah',
  described: (group: string, count: string, farthest: string) =>
    `${group}: ${count} kabupaten/kota, terjauh ${farthest} km`,
  method: [
    'Tetangga darat adalah kabupaten/kota yang berbatasan di darat menurut peta batas daerah; pulau tanpa batas darat tidak termasuk. Tercakup berarti MPP-nya sendiri sudah diresmikan atau MPP provinsi melayaninya.',
    'Jarak diukur lurus antara satu titik di setiap daerah, bukan menurut jalan atau kapal, ke daerah terdekat dengan MPP sendiri yang diresmikan. MPP provinsi yang melayani beberapa daerah tidak termasuk.',
  ],
  doubts: [
    {
      doubt:
        'Dikelilingi MPP bukan alasan untuk membangun satu lagi; warganya dapat pergi ke tetangga.',
      answer:
        'Bisa jadi. Daftar ini tidak mengatakan di mana MPP harus dibangun, hanya di mana sebuah daerah berbeda dari semua tetangganya.',
    },
    {
      doubt: 'Jarak lurus tidak berarti di negara kepulauan.',
      answer:
        'Jarak lurus selalu lebih pendek daripada perjalanan, jadi yang jauh di sini paling sedikit sejauh itu. Urutannya dapat berubah bila diukur menurut jalan.',
    },
    {
      doubt: 'Beberapa daerah itu mungkin sudah memiliki MPP.',
      answer:
        'Mungkin: belum ditemukan tidak sama dengan tidak ada. Daerah dengan MPP yang beroperasi tanpa peresmian yang ditemukan juga ada di sini.',
    },
  ],
};
