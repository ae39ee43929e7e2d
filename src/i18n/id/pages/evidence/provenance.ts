/** Words of the pages of sources, of the rows behind numbers, and of conflicts. */
export const provenance = {
  rows: 'Baris dan sumber',
  allSources: 'Semua sumber situs ini',
  eventSources: 'Sumber acara ini',
  sources: {
    inMenu: { label: 'Sumber', words: 'rujukan;referensi;kutipan;berita;bukti' },
    title: 'Sumber data Mal Pelayanan Publik',
    description:
      'Semua artikel, halaman, dan dokumen yang menjadi dasar Pantau MPP, beserta baris data yang mengutipnya.',
    lead: (sources: string, citations: string) =>
      `Fakta di situs ini bersandar pada ${sources} sumber, yang dikutip ${citations} kali oleh baris data. Setiap sumber menautkan ke halaman aslinya; “pemakaian” menautkan ke baris yang mengutipnya.`,
    conflicts: 'Sumber yang saling bertentangan ditampilkan berdampingan di',
    conflictsLink: 'keterangan yang bertentangan',
    years: 'Menurut tahun terbit, beserta pemakaiannya',
    undated: 'Tanpa tanggal',
    search: 'Cari judul, penerbit, atau tanggal',
    found: (count: string) => `${count} sumber cocok`,
    use: 'Pemakaian',
    useOf: (title: string) => `Pemakaian: ${title}`,
    untitled: (outlet: string) => `${outlet}, judul tidak diketahui`,
    unused: 'Sumber yang tidak dikutip baris mana pun',
    allUsed: 'Setiap sumber dikutip oleh sedikitnya satu baris.',
    own: 'Letak petak peta, nama lain, dan kelompok pulau disusun proyek ini sendiri dan tidak memakai sumber.',
  },
  group: {
    title: (year: string) => `Sumber terbitan ${year}`,
    titleUndated: 'Sumber tanpa tanggal terbit',
    description: (title: string) =>
      `${title}: judul, penerbit, alamat, dan baris data yang mengutipnya.`,
    lead: 'Setiap sumber dengan baris data yang mengutipnya. Tautan pada judul menuju sumbernya; tautan di bawahnya menuju halaman yang menampilkan baris itu.',
    other: 'Sumber lain',
    citedBy: 'Dikutip untuk',
    noAddress: 'Alamat webnya tidak diketahui.',
    reference: ((count) => `${count} baris`) as (count: string, citations: number) => string,
  },
  /** What is known of the address of a source. */
  check: {
    without: 'Bila hari pemeriksaan tidak disebutkan, alamat sumber itu belum diperiksa.',
    seen: (date: string) => `Halamannya ada saat diperiksa ${date}`,
    gone: (date: string) => `tidak ada lagi saat diperiksa ${date}`,
    onlyGone: (date: string) => `Halamannya tidak ada saat diperiksa ${date}`,
    archived: 'salinan arsip',
    none: 'Keberadaan halaman sumber belum diperiksa.',
    checked: (checks: string, sources: string) =>
      `Alamat ${checks} dari ${sources} sumber sudah diperiksa; hasilnya tercantum pada pemakaian setiap sumber.`,
  },
  /** Descriptions of a table's rows in the list of rows that cite a source. */
  cited: {
    provinces: () => 'nama dan kode provinsi',
    regions: () => 'kode, penduduk, luas, dan titik kabupaten/kota',
    borders: () => 'batas darat antardaerah',
    facilities: (name: string) => `MPP ${name}`,
    places: (name: string) => `alamat dan jam buka MPP ${name}`,
    batches: (_name: string, date: string) => `peresmian ${date}`,
    observations: (name: string, date: string) =>
      `instansi dan layanan MPP ${name}${date && `, ${date}`}`,
    totals: (_name: string, date: string) => `jumlah nasional per ${date}`,
    targets: (_name: string, date: string) => `target, dinyatakan ${date}`,
    milestones: (_name: string, date: string) => `tonggak kebijakan ${date}`,
    commitment_events: (_name: string, date: string) => `penandatanganan komitmen ${date}`,
    commitments: (name: string, date: string) => `komitmen ${name}, ${date}`,
    digital: (name: string, date: string) => `MPP Digital ${name}, ${date}`,
    evaluations: (name: string, date: string) => `evaluasi MPP ${name}${date && `, ${date}`}`,
    province_reports: (name: string, date: string) => `jumlah MPP di ${name}, ${date}`,
    claims: (name: string) => `keterangan yang bertentangan${name && ` tentang ${name}`}`,
    region_codes: () => 'kode BPS, Wikidata, dan GeoNames',
    underdeveloped: () => 'penetapan daerah tertinggal',
    policy_steps: (name: string, date: string) => `langkah kebijakan ${date}${name && `, ${name}`}`,
    services_offered: (name: string, date: string) =>
      `layanan di MPP ${name}${date && `, ${date}`}`,
    service_limits: (name: string, date: string) =>
      `batasan layanan di MPP ${name}${date && `, ${date}`}`,
  } as Record<string, (name: string, date: string) => string>,
  view: {
    title: (title: string) => `${title}: baris dan sumbernya`,
    description: (title: string) =>
      `Baris di balik angka “${title}” di Pantau MPP, cara menghitungnya, dan sumber setiap baris.`,
    row: (row: string) => `Satu baris adalah ${row}.`,
    files: 'Unduh:',
    dictionary: 'arti setiap kolom',
    sql: 'Bagaimana dihitung (SQL)',
    rows: 'Baris',
    restsOn: {
      own: 'Setiap baris menyebut sumbernya sendiri.',
      places:
        'Angka dihitung dari MPP dalam daftar. Di bawah setiap baris tercantum daerah yang dihitung, sejak tanggal berapa, tingkat buktinya, dan sumbernya.',
      events:
        'Angka dihitung dari acara peresmian. Di bawah setiap baris tercantum acaranya, dengan sumbernya.',
      observations:
        'Angka dihitung dari jumlah instansi dan jenis layanan yang dinyatakan. Di bawah setiap baris tercantum MPP yang dihitung, dengan angka, tanggal, dan sumbernya.',
      reference:
        'Barisnya tampil di halaman setiap kabupaten/kota; seluruhnya dihitung dari titik dan batas daerah dalam sumber berikut.',
      elsewhere: 'Barisnya menghitung baris tampilan lain, yang halamannya menyebut setiap sumber.',
      sources: 'Baris tabel ini menjadi daftar sumber.',
      counted:
        'Angka dihitung dari baris tampilan lain, yang menyebut sumber setiap barisnya. Tautan di bawah setiap baris menuju ke sana.',
    },
    regions: 'Halaman setiap kabupaten/kota',
    counted: 'Baris yang dihitung',
    base: 'Kabupaten/kota yang menjadi basis',
    columns: 'Arti kolom',
    members: ((count) => `${count} yang dihitung`) as (count: string, members: number) => string,
    without: 'Belum ditemukan',
    all: 'Tampilan lain',
  },
  conflicts: {
    inMenu: { label: 'Sumber yang berbeda', words: 'beda sumber;pertentangan;tidak cocok' },
    title: 'Keterangan yang bertentangan',
    description:
      'Keterangan tentang MPP yang bertentangan: menurut siapa, kapan, mana yang dipakai Pantau MPP. Jumlah, tanggal, pejabat, urutan, dan angka.',
    lead: 'Sumber tidak selalu sejalan. Semua keterangan yang bertentangan disimpan dan ditampilkan di sini berdampingan: menurut siapa, kapan, mana yang dipakai situs ini, dan apa catatannya. Pernyataan yang menghitung hal lain ditandai begitu, sebab keduanya dapat sama-sama benar.',
    kinds: {
      national: {
        heading: 'Jumlah nasional',
        lead: 'Pernyataan jumlah nasional yang tidak sejalan dengan deret jumlah resmi. Deret itu dipakai; catatan menjelaskan perbedaannya.',
      },
      province: {
        heading: 'Jumlah provinsi',
        lead: 'Jumlah MPP yang dinyatakan untuk sebuah provinsi, di samping MPP yang tercatat dalam daftar untuk hari itu. Daftar dipakai, sebab hanya daftar yang dapat diperiksa; pernyataan yang lebih besar dapat memuat MPP yang beroperasi dan peresmian nasionalnya belum ditemukan.',
      },
      fact: {
        heading: 'Tanggal, pejabat, urutan, dan fakta lain',
        lead: 'Keterangan yang berbeda tentang satu acara atau satu MPP.',
      },
      observation: {
        heading: 'Instansi dan layanan pada hari yang sama',
        lead: 'Angka yang berbeda untuk satu MPP pada satu tanggal. Semuanya tampil di halaman daerahnya; bila angkanya sebanding, satu dipakai sebagai angka terbaru.',
      },
    },
    facts: {
      date: 'Tanggal peresmian',
      opening: 'Mulai melayani',
      officiant: 'Pejabat yang meresmikan',
      count: 'Jumlah MPP pada acara',
      total: 'Jumlah',
      share: 'Persentase',
      rank: 'Urutan',
      place: 'Daerah yang dimaksud',
      signatories: 'Penanda tangan',
      wording: 'Istilah',
      agencies: 'Jumlah instansi',
      services: 'Jumlah jenis layanan',
    } as Record<string, string>,
    of: (subject: string, fact: string) => `${subject}: ${fact}`,
    or: 'atau',
    national: 'Indonesia',
    event: (date: string) => `Peresmian ${date}`,
    signing: 'Penandatanganan komitmen',
    mpps: ((count) => `${count} MPP`) as (count: string, mpps: number) => string,
    measures: {
      agencies: (count: string) => `${count} instansi`,
      services: (count: string) => `${count} jenis layanan`,
    } as Record<string, (count: string) => string>,
    used: 'Dipakai di sini',
    notUsed: 'Tidak dipakai',
    /** In place of the former where the statement measures something else, which is then no contradiction. */
    countsOther: (what: string) => `Menghitung hal lain: ${what}`,
    counts: {
      operating: 'MPP yang beroperasi',
      existing: 'MPP yang ada, diresmikan ataupun tidak',
      target: 'jumlah yang diumumkan akan dicapai',
    } as Record<string, string>,
    undecided: 'Tidak ada yang dipakai dalam perbandingan',
    claimedBy: 'Menurut',
    statedOn: (date: string) => `dinyatakan ${date}`,
    note: {
      folded: (count: string) => `${count} hal yang berbeda menurut sumbernya`,
      heading: 'Sumber berbeda',
      link: 'Lihat semua keterangan yang bertentangan',
      home: 'Sumber berbeda mengenai sebagian jumlah ini.',
    },
  },
  evidence: {
    legend: 'Tingkat bukti peresmian',
    short: {
      ceremony: 'acara diberitakan',
      counted: 'dihitung kementerian',
      inferred: 'disimpulkan',
    } as Record<string, string>,
    label: (meaning: string) => `Bukti: ${meaning}`,
    method: 'arti tanda ini',
  },
};
