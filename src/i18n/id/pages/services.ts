/** Words of the page about agencies and services. Arguments are marked numbers. */
export const services = {
  inMenu: {
    label: 'Jumlah layanan',
    words: 'jumlah instansi;jumlah gerai;banyaknya layanan;gerai;tenant',
  },
  title: 'Layanan di MPP: apa yang dapat diurus, dan di mana',
  description: (agencies: string, count: string) =>
    `Layanan yang diberitakan di MPP, dan di mana. Juga banyaknya: median ${agencies} instansi dan ${count} jenis layanan pada MPP yang angkanya diketahui.`,
  lead: 'Layanan apa yang menurut sumber tersedia di MPP, di berapa MPP, dan sejauh mana hal itu diketahui; sesudah itu, berapa banyak instansi dan jenis layanannya.',
  offered: {
    heading: 'Yang dapat diurus, dan di mana',
    lead: 'Pilih sebuah layanan untuk melihat MPP-nya menurut provinsi, dengan tanggal dan sumber. Rencana dihitung terpisah. MPP yang keterangannya belum ditemukan mungkin saja melayaninya.',
    caption: 'Layanan menurut banyaknya MPP yang diberitakan melayaninya',
    service: 'Layanan',
    columns: {
      mpps_reported: 'Diberitakan di MPP',
      provinces_reported: 'Provinsi',
      mpps_planned: 'Baru direncanakan',
      mpps_unknown: 'Belum diketahui',
    },
    newest: 'Keterangan terbaru',
  },
  counted: 'Berapa instansi dan jenis layanan',
  countedLead:
    'Berapa instansi yang hadir di sebuah MPP, dan berapa jenis layanan yang dapat diurus di sana? Bagian ini memakai satu angka terbaru dari setiap MPP: yang dilaporkan, bukan direncanakan, dan yang dihitung dengan cara yang sebanding.',
  caution:
    'Bacalah dengan hati-hati: angkanya berasal dari tanggal yang berbeda-beda dan cara menghitungnya tidak seragam.',
  cautionLink: 'Mengapa sulit dibandingkan',
  agencies: {
    tableCaption: 'Banyaknya MPP menurut jumlah instansi',
    unit: 'Instansi',
  },
  services: {
    tableCaption: 'Banyaknya MPP menurut jumlah jenis layanan',
    unit: 'Jenis layanan',
  },
  source: 'laporan tentang setiap MPP; sumbernya pada baris tabel dan di halaman daerahnya',
  from: 'Dari',
  to: 'Sampai',
  mpps: 'MPP',
  most: {
    heading: 'Sepuluh angka jenis layanan terbesar',
    caption: 'MPP dengan angka jenis layanan sebanding yang terbesar',
  },
  least: {
    heading: 'Sepuluh angka terkecil, yang mungkin menghitung gerai',
    caption: 'MPP dengan angka jenis layanan sebanding yang terkecil',
  },
  rankNote:
    'Ini bukan peringkat mutu. Angka besar dapat berarti setiap izin dihitung; angka kecil dapat berarti yang dihitung adalah gerai.',
  region: 'Daerah',
  date: 'Tanggal',
  noteAndSources: 'Catatan dan sumber',
  noNote: 'Sumber tidak menjelaskan cara menghitungnya.',
  why: {
    heading: 'Mengapa angka-angka ini sulit dibandingkan',
    reasons: [
      {
        title: 'Satu layanan tidak sama di mana-mana',
        body: 'Ada MPP yang menghitung setiap jenis izin sebagai satu layanan, sehingga jumlahnya ratusan. Ada yang menghitung gerai, sehingga jumlahnya puluhan. Warga dapat mengurus hal yang sama di keduanya.',
      },
      {
        title: 'Satu instansi tidak sama di mana-mana',
        body: 'Ada yang hanya menghitung kantor pusat dan badan usaha yang bergabung; ada yang juga menghitung setiap dinasnya sendiri. Perbedaan ini saja dapat melipatgandakan angkanya.',
      },
      {
        title: 'Rencana bukan capaian',
        body: 'Menjelang pembukaan, banyak daerah mengumumkan berapa instansi dan layanan yang akan ada. Angka seperti itu kami simpan sebagai rencana dan tidak kami pakai di sini.',
      },
      {
        title: 'Tanggalnya berbeda',
        body: 'Sebagian angka berasal dari hari peresmian, sebagian dari bertahun-tahun kemudian. Gerai dapat bertambah atau berkurang tanpa diberitakan.',
      },
    ],
    method: 'Cara kami memilih angka dijelaskan di halaman metode:',
    methodLinks: {
      observations: 'jumlah instansi dan layanan',
      unknown: 'yang belum kami ketahui',
    },
  },
  leftOut: {
    heading: 'Yang tidak dihitung',
    lead: 'Pengamatan berikut ada dalam data kami, tetapi tidak masuk grafik dan tabel di atas:',
    reasons: {
      planned: (observations: string, mpps: string) =>
        `${observations} rencana, tentang ${mpps} MPP;`,
      not_comparable: (observations: string, mpps: string) =>
        `${observations} angka yang cara menghitungnya jelas berbeda, tentang ${mpps} MPP;`,
      undated: (observations: string, mpps: string) =>
        `${observations} angka lain yang tanggalnya tidak diketahui, tentang ${mpps} MPP.`,
    } as Record<string, (observations: string, mpps: string) => string>,
    older:
      'Bila sebuah MPP memiliki beberapa angka sebanding, hanya yang terbaru yang dihitung; yang lama ada di halaman daerahnya.',
    table: 'Lihat angka yang tidak sebanding beserta alasannya',
    caption: 'Angka yang dilaporkan tetapi tidak sebanding',
    download: 'Semua pengamatan dapat diunduh:',
  },
};
