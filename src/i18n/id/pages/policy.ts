/** Words of the page about the policy. Arguments are marked-up figures, dates and names. */
export const policy = {
  inMenu: {
    label: 'Target dan kebijakan',
    words:
      'target;perpres;peraturan presiden;permenpanrb;aturan;undang-undang;RPJMN;komitmen;MPP Digital;evaluasi',
  },
  title: 'Kebijakan MPP: aturan, target, komitmen, dan hasilnya',
  short: 'Kebijakan MPP',
  description:
    'Aturan, tonggak, target, komitmen, dan evaluasi mal pelayanan publik sejak 2017, dan bagaimana tiga MPP terbentuk, masing-masing dengan tanggal dan sumbernya.',
  allMilestones: 'Semua tonggak kebijakan, dengan target, komitmen, dan kisah tiga MPP',
  contents: 'Isi halaman',
  answer: {
    heading: (reached: string, date: string) =>
      `Target 2024 tidak tercapai: ${reached} MPP pada ${date}`,
    target: (base: string, by: string, date: string) =>
      `Targetnya satu MPP di setiap kabupaten dan kota pada 2024: ${base} kabupaten/kota menurut ${by}, ${date}.`,
    reached: (reached: string, date: string, base: string) =>
      `Menurut Kementerian PANRB, sebagaimana diberitakan, pada ${date} ada ${reached} MPP. Jumlah ini menghitung MPP, sedangkan ${base} menghitung kabupaten dan kota.`,
    after: (by: string, stated: string, total: string, date: string) =>
      `Pada ${stated} ${by} menggeser tenggatnya ke 2025. Jumlah resmi terakhir yang ditemukan: ${total} MPP pada ${date}.`,
  },
  headings: {
    target: 'Target dan hasilnya',
    tonggak: 'Tonggak kebijakan',
    aturan: 'Aturan',
    komitmen: 'Komitmen kepala daerah',
    arahan: 'Arahan Wakil Presiden',
    digital: 'MPP Digital',
    evaluasi: 'Evaluasi kementerian',
    kisah: 'Kisah tiga MPP',
  },
  targets: {
    heading: (years: string) => `Target ${years} tidak tercapai`,
    intro:
      'Yang dibandingkan adalah target dan jumlah resmi terakhir yang ditemukan untuk tahunnya. Target 2018 menyebut nama daerahnya, sehingga yang dihitung hanya daerah itu.',
    row: (target: string, reached: string, date: string) =>
      `target ${target}; tercapai ${reached} (${date}).`,
    achieved: (target: string) => `${target}, dinyatakan setelah tercapai.`,
    withoutNumber: 'Target tanpa jumlah keseluruhan',
    by: (by: string, date: string) => `Menurut ${by}, ${date}`,
    links: 'Grafik target dan hasilnya',
    method: 'cara menghitung',
  },
  timeline: {
    heading: (count: string, from: string, to: string) =>
      `${count} tonggak, dari ${from} sampai ${to}`,
    more: 'Uraian dan sumber',
    see: 'Lihat:',
    kinds: {
      law: 'Undang-undang',
      plan: 'Rencana',
      cooperation: 'Kerja sama',
      inauguration: 'Peresmian',
      regulation: 'Peraturan',
      decree: 'Keputusan',
      commitment: 'Komitmen',
      target: 'Target',
      evaluation: 'Evaluasi',
      digital: 'MPP Digital',
      policy: 'Kebijakan',
    },
  },
  rules: {
    heading: 'Dari undang-undang pelayanan publik sampai peraturan presiden tentang MPP',
    intro:
      'Isi setiap aturan diringkas menurut sumber yang disebut, bukan dari naskah resminya. Aturan yang hanya disebut tahunnya berada di akhir tahun itu.',
  },
  commitments: {
    intro:
      'Pada empat acara para kepala daerah menandatangani komitmen mendirikan MPP. Di bawah setiap acara tercantum penanda tangan yang namanya ditemukan, menurut keadaan MPP di daerahnya dalam data ini.',
    facts: (signatories: string, date: string) => `${signatories} penanda tangan, ${date}.`,
    result: (named: string, inaugurated: string, date: string) =>
      `Nama ${named} penanda tangan ditemukan; di daerah ${inaugurated} di antaranya MPP sudah diresmikan, menurut sumber sampai ${date}.`,
    partly: 'Nama penanda tangan yang lain belum ditemukan.',
    names: 'Penanda tangan dan keadaan MPP di daerahnya',
    outcome: {
      inaugurated: 'Diresmikan sesudah penandatanganan',
      already: 'Sudah diresmikan sebelum penandatanganan',
      counted: 'Terhitung diresmikan, tanggalnya tidak diketahui',
      served: 'Dilayani MPP provinsi',
      operating: 'Melayani, peresmian nasionalnya belum ditemukan',
      preparing: 'Pernah diberitakan disiapkan',
      none: 'MPP belum ditemukan',
    },
  },
  instructions: {
    heading: (date: string) => `Lima arahan Wakil Presiden pada ${date}`,
    intro: 'Menurut Agropolitan TV, satu-satunya sumber tentang arahan ini yang ditemukan:',
    event: 'Peresmian pada hari itu',
    link: 'Peresmian MPP ini di Istana Wakil Presiden, dan arahan pada hari itu',
    conflict:
      'Siapa yang meresmikan disebut berbeda-beda: menteri dengan disaksikan Wakil Presiden, atau Wakil Presiden sendiri.',
    conflictLink: 'Kedua keterangan dan sumbernya',
  },
  digital: {
    heading: 'MPP Digital diluncurkan bertahap sejak 2023',
    wave: (wave: string, kind: string, date: string) => `Gelombang ${wave} (${kind}), ${date}`,
    partly:
      'Gelombang kedua dan ketiga mencakup lebih banyak daerah daripada yang tercantum; daftar lengkap namanya belum ditemukan.',
    regions: 'Daerah yang namanya ditemukan, menurut gelombang',
  },
  evaluations: {
    heading: (from: string, to: string) =>
      `Kementerian mengevaluasi MPP setiap tahun, ${from}–${to}`,
    regions: 'Hasil yang ditemukan, menurut tahun',
    partly:
      'Daftar lengkap hasil evaluasi belum ditemukan; yang tercantum hanya daerah yang hasilnya diberitakan.',
    year: (year: string, category: string) => `${year}, ${category}`,
    undated: 'Tahun tidak disebut sumber',
  },
  stories: {
    heading: 'Bagaimana satu MPP terbentuk',
    intro:
      'Setiap langkah bertanggal dan bersumber. Yang ditandai “Rencana” adalah niat pada tanggal itu.',
    plan: 'Rencana',
    jombang:
      'Tujuh tahun dari rencana sampai peresmian: gedung menjadi hambatan, lalu pemerintah kabupaten memutuskan tidak menunggunya.',
    jember: (
      agencies: string,
      services: string,
      laterAgencies: string,
      laterServices: string,
      date: string,
    ) =>
      `Direncanakan dengan ${agencies} instansi dan ${services} jenis layanan; pada ${date} tercatat ${laterAgencies} instansi dan ${laterServices} jenis layanan. Uji cobanya di Balai Serba Guna, kemudian MPP pindah ke gedung DPMPTSP.`,
    bangkalan: (agencies: string, date: string, laterAgencies: string, laterDate: string) =>
      `Melayani tiga tahun sebelum diresmikan. Jumlah instansinya ${agencies} pada ${date} dan ${laterAgencies} pada ${laterDate}; sebabnya tidak diketahui.`,
    link: 'Kisah terbentuknya MPP ini, langkah demi langkah',
  },
};
