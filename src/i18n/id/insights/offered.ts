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
  method: [
    'Sebuah layanan dihitung bila sebuah sumber menyebutnya di MPP itu sesudah dibuka. Rencana sebelum pembukaan dihitung tersendiri, sebab yang dibuka sering berbeda dari yang direncanakan. Layanan yang menurut sumber sudah berakhir tidak dihitung.',
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
      doubt: 'Membandingkan jumlah layanan antar-MPP tidak ada artinya.',
      answer:
        'Benar, karena setiap MPP menghitungnya berbeda. Karena itu halaman ini menghitung layanan yang sama di banyak MPP, bukan jumlah layanan satu MPP.',
    },
  ],
};
