/** A sentence about two counts of each MPP: of services, with the largest change, and of agencies. */
type CountSentence = (
  fewer: string,
  name: string,
  from: string,
  to: string,
  agenciesMore: string,
  agencies: string,
  agenciesFewer: string,
) => string;

/** Words of the insight about which services are reported where. Numbers arrive as HTML. */
export const offered = {
  name: 'Layanan yang diberitakan',
  question: 'Di berapa MPP paspor, SIM, dan pencatatan nikah diberitakan tersedia?',
  title: (passports: string, licences: string, religion: string, known: string) =>
    `Paspor diberitakan di ${passports} MPP, urusan agama di ${religion}, SIM di ${licences}, dari ${known} MPP yang layanannya diberitakan`,
  subtitle: (known: string, open: string, date: string) =>
    `MPP yang menurut berita memberikan setiap layanan; nama layanan diketahui untuk ${known} dari ${open} MPP yang diresmikan atau beroperasi, data per ${date}`,
  sentence: (first: string, count: string, known: string) =>
    `Yang paling sering diberitakan: ${first}, di ${count} dari ${known} MPP. Yang tidak disebut bisa saja tersedia.`,
  unnamed: (passports: string, licences: string, religion: string) =>
    `Berita tentang MPP lain tidak menyebut layanan itu: paspor tidak disebut di ${passports} MPP, urusan agama di ${religion}, SIM di ${licences}. Itu berarti tidak diketahui, bukan tidak ada.`,
  planned: (passports: string, licences: string, religion: string) =>
    `Hanya disebut dalam rencana: paspor di ${passports} MPP, urusan agama di ${religion}, SIM di ${licences}.`,
  median: (median: string, known: string, open: string) =>
    `Jumlah jenis layanan yang sebanding diketahui untuk ${known} dari ${open} MPP; mediannya ${median}.`,
  keys: { filled: 'diberitakan', hollow: 'hanya dalam rencana' },
  chart: 'MPP menurut layanan yang diberitakan',
  described: (name: string, reported: string) => `${name} ${reported}`,
  source: 'berita dan pernyataan tentang layanan setiap MPP; sumbernya pada setiap baris',
  where: (name: string, provinces: string, link: string) =>
    `${name} paling sering diberitakan di ${provinces}. ${link}`,
  province: (name: string, mpps: string) => `${name} (${mpps} MPP)`,
  mpps: (name: string) => `Semua MPP untuk ${name}`,
  mixed: (name: string, agencies: string, toAgencies: string, services: string, to: string) =>
    `${name} (instansi ${agencies} menjadi ${toAgencies}, layanan ${services} menjadi ${to})`,
  bothWays: (each: string) => `Instansi lebih sedikit tetapi jenis layanan lebih banyak: ${each}.`,
  counts: {
    reported: {
      title: (more: string, mpps: string, value: { more: number; mpps: number }) => {
        if (value.more === 0)
          return 'Tidak satu pun MPP diberitakan dengan jenis layanan lebih banyak daripada hitungan pertamanya';
        return value.more === value.mpps
          ? `Semua ${mpps} MPP dengan dua hitungan diberitakan dengan jenis layanan lebih banyak daripada semula`
          : `${more} dari ${mpps} MPP dengan dua hitungan diberitakan dengan jenis layanan lebih banyak daripada semula`;
      },
      sentence: ((fewer, name, from, to, agenciesMore, agencies, agenciesFewer) =>
        `Antara hitungan pertama dan terbaru, lebih dari setahun kemudian, jenis layanan berkurang di ${fewer} MPP; perubahan terbesar di ${name}, dari ${from} menjadi ${to}. Jumlah instansi bertambah di ${agenciesMore} dari ${agencies} MPP dan berkurang di ${agenciesFewer}.`) as CountSentence,
      keys: { hollow: 'hitungan pertama', filled: 'hitungan terbaru' },
      chart: 'Jenis layanan pada hitungan pertama dan terbaru',
    },
    planned: {
      title: (more: string, mpps: string, value: { more: number; mpps: number }) => {
        if (value.more === 0)
          return 'Tidak satu pun MPP diberitakan dengan jenis layanan lebih banyak daripada rencananya';
        return value.more === value.mpps
          ? `Semua ${mpps} MPP dengan rencana yang diketahui diberitakan dengan jenis layanan lebih banyak`
          : `${more} dari ${mpps} MPP diberitakan dengan jenis layanan lebih banyak daripada rencananya`;
      },
      sentence: ((fewer, name, from, to, agenciesMore, agencies, agenciesFewer) =>
        `Jenis layanan dalam berita pertama sesudah rencana lebih sedikit di ${fewer} MPP; perbedaan terbesar di ${name}, dari ${from} menjadi ${to}. Instansi lebih banyak daripada rencana di ${agenciesMore} dari ${agencies} MPP dan lebih sedikit di ${agenciesFewer}.`) as CountSentence,
      keys: { hollow: 'rencana', filled: 'berita pertama sesudahnya' },
      chart: 'Jenis layanan dalam rencana dan dalam berita pertama sesudahnya',
    },
  },
  method: [
    'Sebuah layanan dihitung bila sebuah sumber menyebutnya di MPP itu sesudah dibuka. Rencana sebelum pembukaan dihitung tersendiri, sebab yang dibuka sering berbeda dari yang direncanakan. Layanan yang menurut sumber sudah berakhir tidak dihitung.',
    'Dua hitungan dibandingkan bila keduanya bertanggal dan ditandai sebanding: hitungan pertama dan terbaru dalam berita yang berjarak lebih dari setahun, atau rencana terbaru dan berita pertama sesudahnya.',
    'Urusan agama adalah gerai Kementerian Agama atau KUA, yang antara lain melayani pencatatan nikah; berita jarang menyebut jenis layanannya satu per satu.',
  ],
  doubts: [
    {
      doubt: 'Angka ini terlalu kecil: hampir setiap MPP melayani administrasi kependudukan.',
      answer:
        'Mungkin. Angka ini menghitung yang diberitakan, jadi merupakan batas bawah. Berita menyebut layanan yang menarik, bukan semuanya.',
    },
    {
      doubt: 'Layanan yang pernah diberitakan mungkin sudah tidak ada.',
      answer: 'Mungkin. Setiap berita bertanggal, dan tanggalnya ada pada halaman setiap daerah.',
    },
    {
      doubt: 'Jumlah layanan yang naik bisa saja hanya dihitung dengan cara lain.',
      answer:
        'Bisa, karena setiap MPP menghitungnya sendiri. Karena itu yang dibandingkan adalah dua hitungan MPP yang sama, tidak pernah dua MPP, dan grafik utamanya menghitung layanan yang sama di banyak MPP.',
    },
  ],
};
