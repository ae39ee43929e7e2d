import { markup } from '../../../html.ts';
/** Words of the method page. Arguments are marked numbers unless their name says otherwise. */
export const method = {
  inMenu: { label: 'Metode', words: 'cara hitung;basis;definisi;metodologi;514;508;arti status' },
  title: 'Metode: arti setiap kata dan asal setiap angka',
  description:
    'Arti diresmikan, beroperasi, dan tercakup; asal jumlah resmi; mengapa berbeda dari daftar; keterangan yang bertentangan; dan cara mengoreksi data.',
  lead: 'Halaman ini menjelaskan arti kata dan angka di situs ini, dari mana asalnya, apa yang saling bertentangan, dan apa yang belum kami ketahui.',
  contents: 'Isi halaman',
  headings: {
    istilah: 'Istilah',
    pembagi: 'Basis setiap persentase',
    deret: 'Bagaimana jumlah resmi dipilih',
    selisih: 'Jumlah resmi dan daftar: mengapa berbeda',
    'per-tanggal': 'Keadaan per tanggal',
    pertentangan: 'Pernyataan yang bertentangan',
    bukti: 'Tingkat bukti peresmian',
    'instansi-layanan': 'Jumlah instansi dan layanan',
    target: 'Target dan capaiannya',
    'belum-diketahui': 'Yang belum kami ketahui',
    sumber: 'Sumber dan asal data',
    koreksi: 'Mengoreksi atau menambah fakta',
  },
  terms: {
    inaugurated:
      'Diresmikan oleh pejabat pemerintah pusat (umumnya menteri atau wakil presiden) atau atas nama kementerian, dan masuk hitungan kementerian. Sebagian kecil diresmikan oleh pejabat lain atau acaranya belum ditemukan, tetapi kementerian menghitungnya; halaman daerahnya mengatakannya.',
    served: (places: string) =>
      `Kabupaten/kota tanpa MPP sendiri yang dilayani MPP provinsi yang sudah diresmikan: ${places}. Daerah itu ditampilkan sebagai dilayani, bukan sebagai memiliki.`,
    operating:
      'Sudah melayani warga, tetapi peresmian nasionalnya belum ditemukan. Banyak MPP melayani berbulan-bulan, bahkan bertahun-tahun, sebelum diresmikan; ada pula yang baru melayani sesudahnya. Tanggal mulai melayani dan tanggal peresmian adalah dua fakta yang berbeda, dan yang satu tidak kami pakai untuk menebak yang lain.',
    preparing:
      'Pernah diberitakan diumumkan atau disiapkan, belum melayani warga menurut keterangan terakhir yang ditemukan. Keterangan itu bertanggal dan dapat sudah lama.',
    none: 'Tidak ada keterangan dalam sumber yang kami temukan. Itu bukan bukti bahwa MPP di sana tidak ada.',
    coveredTerm: 'Tercakup',
    covered:
      'Kabupaten/kota yang memiliki MPP yang diresmikan atau dilayani MPP provinsi. Inilah yang dihitung dalam cakupan provinsi dan kelompok pulau.',
    officialTerm: 'Jumlah resmi',
    official: 'Jumlah MPP secara nasional yang dinyatakan pejabat pemerintah pada suatu tanggal.',
    listedTerm: 'Tercatat dalam daftar',
    listed:
      'MPP yang diresmikan dan dapat kami sebutkan sumbernya. Daftar ini kami himpun sendiri.',
    countsFromTerm: 'Dihitung sejak',
    countsFrom:
      'Pada grafik, MPP dihitung sejak tanggal peresmiannya. Bila hanya bulan atau tahunnya yang diketahui, MPP dihitung sejak hari terakhir bulan atau tahun itu. Bila tanggalnya tidak ditemukan, MPP dihitung sejak hari paling lambat yang dapat dipastikan, yaitu ketika sebuah sumber menunjukkan bahwa kementerian sudah menghitungnya. Jadi daftar tidak pernah mendahului buktinya.',
  },
  base: {
    main: (base: string, stated: string) =>
      `Persentase di situs ini dihitung dari ${base}, yaitu semua kabupaten/kota. Itu pula basis target 2024 seperti terakhir dinyatakan pada ${stated}.`,
    other: (base: string, jakarta: string, stated: string, later: string, laterDate: string) =>
      `Basis ${base} tidak memuat ${jakarta} wilayah administrasi di Jakarta, yang bukan daerah otonom dan dilayani satu MPP milik provinsi. Basis ini dipakai pejabat pada ${stated}. Pada ${laterDate} kementerian memakai ${later}: kabupaten/kota otonom ditambah Provinsi DKI Jakarta.`,
    effect: (total: string, date: string, first: string, second: string) =>
      `Jumlah resmi ${total} MPP pada ${date} setara ${first} dan ${second} menurut kedua basis itu. Keduanya membandingkan jumlah MPP dengan jumlah daerah, sehingga berbeda dari cakupan:`,
    covered: (covered: string, base: string, percent: string, date: string) =>
      `per ${date}, menurut daftar, ${covered} dari ${base} kabupaten/kota tercakup (${percent}). Cakupan inilah yang dipakai untuk provinsi, kelompok pulau, dan peta.`,
    deadline: (
      reached: string,
      date: string,
      stated: string,
      base: string,
      short: string,
      target: string,
    ) =>
      `Pada ${date} kementerian menghitung ${reached} kabupaten/kota yang sudah memiliki MPP dan ${stated} yang belum, dari ${base}; dibandingkan dengan target ${target} MPP, kurangnya ${short}.`,
  },
  series: {
    intro:
      'Pejabat dan media menyebut jumlah MPP berkali-kali, dengan kata dan cara hitung yang tidak selalu sama. Setiap pernyataan kami catat sebagai satu baris beserta tanggal dan sumbernya. Deret jumlah resmi di situs ini tersusun dari dua macam baris:',
    rules: [
      markup`pernyataan dalam tabel <code>totals</code> yang ditandai <code>used</code>, karena jelas tanggalnya dan sejalan dengan pernyataan sebelum dan sesudahnya;`,
      markup`jumlah nasional yang dinyatakan pada acara peresmian dalam tabel <code>batches</code>, bila tanggal acaranya diketahui sampai harinya.`,
    ],
    outro: markup`Bila ada dua pernyataan pada hari yang sama, yang lebih besar dipakai, sebab yang lebih kecil umumnya jumlah sebelum acara. Di antara dua tanggal, jumlah dianggap tetap. Baris lain tidak dibuang: <code>context</code> mengulang, mendahului, atau mengukur hal lain; <code>conflict</code> bertentangan dengan deret dan ditampilkan di bawah.`,
    scope: (each: string) =>
      `Sebagian besar pernyataan itu menyebut MPP yang diresmikan. Yang menyebut MPP yang beroperasi: ${each}. Kata yang dipakai tampil dalam tabel.`,
    one: (total: string, date: string) => `${total} (${date})`,
    stating:
      'Sumber di bawah sebuah jumlah adalah sumber yang menyebut jumlah itu. Bila belum dipastikan sumber mana yang menyebutnya, tabel mengatakannya dan menampilkan sumber acaranya.',
    files: 'Kedua tabel dan deretnya dapat diunduh:',
  },
  gap: {
    now: (official: string, date: string, listed: string, gap: string) =>
      `Pada ${date} jumlah resmi adalah ${official} MPP. Daftar kami menyebut ${listed} di antaranya. Sisanya, ${gap} MPP, belum tercatat dalam daftar: kementerian menghitungnya, tetapi sumber yang menyebut namanya belum ditemukan.`,
    why: 'Kami menampilkan selisih itu apa adanya dan tidak mengisinya dengan perkiraan. Selisih dapat naik dan turun, sebab MPP yang tanggal peresmiannya tidak ditemukan baru masuk daftar pada hari ketika pasti sudah dihitung.',
    covered: (covered: string, base: string, percent: string, date: string) =>
      `Cakupan dihitung dari daftar, bukan dari jumlah resmi: per ${date} ${covered} dari ${base} kabupaten/kota, atau ${percent}. Angka ini berbeda karena satu MPP provinsi dapat melayani beberapa daerah dan karena yang belum tercatat dalam daftar tidak dapat diletakkan di provinsi mana pun.`,
    all: 'Jumlah resmi dan daftar pada setiap tanggal, dan di mana selisihnya',
  },
  perDate: {
    intro:
      'Di Jelajah pembaca dapat memilih hari apa pun sejak 2017, dan semua angka, grafik, serta tabelnya dihitung ulang untuk hari itu. Yang ditampilkan adalah keadaan pada hari itu menurut data saat ini: peresmian yang baru kami ketahui kemudian tetap dihitung pada tanggal terjadinya. Itu berbeda dari apa yang sudah diumumkan atau diberitakan pada hari itu, yang tidak kami rekam.',
    rules: [
      'peresmian dihitung sejak tanggalnya; bila hanya bulan atau tahunnya yang diketahui, sejak hari terakhir bulan atau tahun itu;',
      markup`peresmian yang tanggalnya tidak ditemukan dihitung sejak hari paling lambat yang dapat dipastikan (<code>inaugurated_by</code>);`,
      'daerah yang dilayani MPP provinsi dihitung sejak MPP itu terhitung diresmikan;',
      markup`sebelum diresmikan, MPP dihitung beroperasi sejak hari paling lambat yang mungkin dari tanggal mulai melayani (<code>opened_on</code>); bila tanggal itu tidak diketahui, daerahnya tampil sebagai belum ditemukan;`,
      'jumlah resmi berlaku sejak hari dinyatakan sampai ada pernyataan berikutnya, dan selalu tampil dengan tanggalnya sendiri;',
      'jumlah instansi dan layanan adalah angka sebanding terbaru sampai hari itu; daerah menjadi percontohan MPP Digital sejak hari peluncurannya.',
    ],
    limits: (checked: string) =>
      `Tidak semua keadaan lampau dapat direka ulang. Data tidak menanggali persiapan dan sebagian pembukaan; keduanya baru terhitung pada ${checked}, tanggal halaman sumber terbaru, supaya suatu hari pada masa lalu tidak diberi sesuatu yang mungkin datang kemudian. Penandatanganan komitmen bertanggal, tetapi tidak kami anggap sebagai persiapan, dahulu maupun sekarang. Penutupan hampir tidak pernah diberitakan, sehingga yang pernah diresmikan tetap terhitung.`,
    today: (regions: string, provinces: string) =>
      `Daerah, kode, nama, dan penduduk adalah yang sekarang: ${regions} kabupaten/kota di ${provinces} provinsi, juga untuk tahun-tahun sebelum pemekaran.`,
    view: 'Aturan ini tersedia sebagai data: sejak kapan setiap daerah terhitung dalam setiap status.',
    explore: 'Pilih tanggal di Jelajah',
  },
  conflicts: {
    intro:
      'Sumber tidak selalu sejalan. Yang bertentangan kami simpan dan tampilkan, dengan alasan mengapa tidak dipakai.',
    links: (claims: string, story: string, totals: string) =>
      markup`Siapa mengatakan apa, mana yang dipakai, dan mengapa: <a href="${claims}">keterangan yang bertentangan</a>. Hitungan jumlah nasional langkah demi langkah: <a href="${story}">hitungan 2024</a> dan <a href="${totals}">jumlah yang tidak cocok</a>.`,
  },
  evidence: {
    intro: 'Setiap MPP yang diresmikan membawa tingkat buktinya:',
    grades: {
      ceremony: 'acara peresmiannya diberitakan, dengan tanggal.',
      counted:
        'kementerian menghitungnya, misalnya dengan menyebut urutan atau daftar, tetapi acara oleh pejabat nasional belum ditemukan.',
      inferred: 'disimpulkan dari fakta lain; alasannya tertulis dalam catatan.',
    } as Record<string, string>,
  },
  observations: {
    body: markup`Jumlah instansi dan layanan tidak diukur dengan cara yang sama di semua daerah. Ada yang menghitung setiap jenis izin sebagai satu layanan, ada yang hanya menghitung gerai; ada yang memasukkan kantornya sendiri sebagai instansi, ada yang tidak. Angka yang caranya jelas berbeda ditandai tidak sebanding. Rencana ditandai <code>planned</code>: itu janji, bukan capaian.`,
    use: markup`Angka yang tidak sebanding dan rencana tidak masuk rata-rata maupun peringkat. Di halaman peresmian dan provinsi yang tampil adalah angka sebanding terbaru beserta tanggalnya; semuanya ada dalam tabel <code>observations</code>.`,
  },
  targets: {
    intro:
      'Target berangka yang dinyatakan pejabat, dan yang tercapai pada akhir tahunnya: jumlah resmi terakhir, atau, bila target menyebut daerahnya, berapa dari daerah itu yang sudah diresmikan. Target yang sama dapat dinyatakan lebih dari sekali dengan basis yang berbeda.',
    caption: 'Target jumlah MPP dan capaiannya',
    year: 'Untuk tahun',
    target: 'Target',
    stated: 'Dinyatakan',
    reached: 'Tercapai',
    measure: 'Yang diukur',
    measures: {
      total: 'jumlah MPP secara nasional',
      named: 'daerah yang disebut dalam target',
      achieved: 'jumlah nasional; baru disebut target setelah tercapai',
    } as Record<string, string>,
    reachedOn: (total: string, date: string) => `${total} (${date})`,
    note: 'Penjelasan dan sumber',
    withoutNumber: 'Target tanpa jumlah keseluruhan',
  },
  unknown: {
    silence: (newest: string, collected: string, total: string, date: string) =>
      `Sumber terbaru yang kami temukan bertanggal ${newest}, walaupun pencarian berlangsung sampai ${collected}. Sesudah itu kami tidak tahu apakah ada peresmian baru. Jumlah ${total} adalah jumlah per ${date}, bukan jumlah sesudahnya.`,
    gap: (gap: string) =>
      `Nama dan tempat ${gap} MPP yang dihitung kementerian belum kami temukan.`,
    dates:
      'Untuk sejumlah MPP, hari peresmian atau hari mulai melayani tidak ditemukan. Sel yang kosong berarti tidak diketahui, tidak pernah berarti nol.',
    closed:
      'Sumber memberitakan pembukaan, jarang penutupan. Apakah sebuah MPP masih buka sesudah tanggal keterangan terakhirnya, dengan layanan yang sama, tidak dapat kami pastikan.',
  },
  sources: {
    body: (count: string) =>
      `Fakta di situs ini bersandar pada ${count} sumber: siaran kementerian dan pemerintah daerah, serta berita media. Kami menyimpan judul, alamat, penerbit, dan tanggalnya, bukan isinya. Setiap baris data menyebut sumbernya.`,
    origins: 'Data wilayah berasal dari:',
    list: [
      'kode dan nama daerah: Kepmendagri 300.2.2-2138/2025 dan 300.2.2-2430/2025;',
      'penduduk: Ditjen Dukcapil, Kementerian Dalam Negeri, semester II 2024 (Desember);',
      'luas wilayah: Badan Informasi Geospasial, surat B-16.10/DIGD-BIG/IGD.04.04/12/2024.',
    ],
    compiled: (first: string, second: string) =>
      `Ketiganya seperti dihimpun dalam ${first} dan ${second} (lisensi MIT). Titik setiap daerah dihitung dari yang terakhir.`,
  },
  correct: {
    intro:
      'Ada angka yang keliru, sumber yang terlewat, atau peresmian yang belum tercatat? Koreksi dari siapa pun diterima, asalkan bersumber.',
    issue:
      'Isi salah satu formulir ini di GitHub; masing-masing menanyakan apa yang seharusnya tertulis dan alamat sumbernya:',
    file: (href: string) =>
      markup`Atau ubah sendiri berkas CSV-nya dan kirim usulan perubahan; <a href="${href}">panduan data</a> menuntun langkah demi langkah. Setiap fakta hanya ada di satu baris satu berkas:`,
    check:
      'Setiap usulan diperiksa otomatis: jenis isi, tanggal, rujukan antartabel, dan keberadaan sumber. Yang bertentangan dengan sumber lain tidak menghapus yang lama, melainkan dicatat berdampingan.',
    changes: (href: string) =>
      markup`Setiap perubahan, dengan alasan dan sumbernya, tercatat di <a href="${href}">Koreksi dan perubahan data</a>.`,
  },
};
