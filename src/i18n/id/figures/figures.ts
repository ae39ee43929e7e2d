/**
 * Title, measure and sentence of every figure. Numbers arrive as HTML with a mark of their origin; when
 * the sentence depends on the numbers, the plain numbers follow as the last argument.
 */
export const figures = {
  progress: {
    name: 'Kemajuan',
    title: (total: string, base: string, date: string) =>
      `${total} MPP menurut jumlah resmi per ${date}; targetnya satu MPP di setiap ${base} kabupaten/kota`,
    subtitle: (date: string) =>
      `Jumlah resmi MPP yang diresmikan sejak 2017 sampai ${date}, dibandingkan dengan target 2024`,
    rise: (first: string, when: string, total: string, date: string) =>
      `Jumlah resmi naik dari ${first} MPP ${when} menjadi ${total} MPP pada ${date}.`,
    deadline: (reached: string, date: string, short: string, target: string) =>
      `Pada ${date}, pernyataan terakhir sebelum tenggat target, jumlahnya ${reached} MPP, kurang ${short} dari ${target} MPP yang ditargetkan.`,
    stated: (short: string, base: string) =>
      `Menurut hitungan kementerian hari itu kurangnya ${short}, dari ${base} kabupaten/kota tanpa wilayah administrasi Jakarta.`,
    ahead: (date: string, listed: string, total: string, statedOn: string) =>
      `Pada beberapa hari daftar lebih besar daripada jumlah resmi, sebab jumlah resmi baru berubah ketika dinyatakan: pada ${date} daftar memuat ${listed} MPP, sedangkan pernyataan terakhir (${statedOn}) menyebut ${total}.`,
    source:
      'pernyataan resmi pemerintah, sebagaimana diberitakan; sumber setiap angka ada dalam tabel',
  },
  targetGap: {
    name: 'Target dan capaian',
    title: (
      reached: string,
      target: string,
      short: string,
      date: string,
      stated: string,
      value: { short: number },
    ) =>
      value.short > 0
        ? `Target 2024 tidak tercapai: ${reached} MPP pada ${date}, kurang ${stated}${short} dari ${target} MPP yang ditargetkan`
        : `Target 2024 tercapai: ${reached} MPP pada ${date}, dari ${target} MPP yang ditargetkan`,
    /** The ministry's own shortfall, before that against the target as last stated. */
    statedShort: (short: string, base: string) =>
      `${short} menurut kementerian (dari ${base}) atau `,
    subtitle: (date: string) =>
      `Setiap target jumlah MPP yang pernah dinyatakan, dibandingkan dengan yang tercapai pada akhir tahunnya; data per ${date}`,
    missed: (each: string) => `Tidak tercapai pada akhir tahunnya: ${each}.`,
    met: (each: string) => `Tercapai: ${each}.`,
    achieved: (each: string) => `Baru disebut target setelah tercapai: ${each}.`,
    one: (year: string, reached: string, target: string, stated: string) =>
      `${year} (${reached} dari ${target} MPP${stated})`,
    oneNamed: (year: string, reached: string, target: string) =>
      `${year} (${reached} dari ${target} daerah yang disebut)`,
    oneAchieved: (year: string, target: string, date: string) =>
      `${target} MPP untuk ${year}, pada ${date}`,
    statedOn: (date: string) => `, target yang dinyatakan pada ${date}`,
    stillShort: (total: string, date: string, short: string) =>
      `Pada ${date} jumlah resmi ${total} MPP, ${short} lebih sedikit daripada target 2024.`,
    source:
      'target dan jumlah resmi sebagaimana dinyatakan pejabat pemerintah dan diberitakan; sumbernya pada setiap baris',
  },
  gap: {
    name: 'Jumlah resmi dan daftar',
    title: (gap: string, total: string, value: { gap: number }) =>
      value.gap > 0
        ? `${gap} dari ${total} MPP dalam jumlah resmi belum tercatat dalam daftar`
        : `Semua ${total} MPP dalam jumlah resmi tercatat dalam daftar`,
    subtitle: (date: string) =>
      `Selisih jumlah resmi dan daftar MPP pada setiap tanggal pernyataan resmi; data per ${date}`,
  },
  byProvince: {
    name: 'Cakupan provinsi',
    title: (
      complete: string,
      provinces: string,
      without: string,
      value: { complete: number; without: number },
    ) => {
      const full =
        value.complete > 0
          ? `Di ${complete} dari ${provinces} provinsi semua kabupaten/kota tercakup MPP`
          : `Tidak satu pun dari ${provinces} provinsi tercakup MPP seluruhnya`;
      return value.without > 0 ? `${full}; di ${without} provinsi belum ditemukan satu pun` : full;
    },
    subtitle: (base: string, date: string) =>
      `Kabupaten/kota dengan MPP yang diresmikan atau dilayani MPP provinsi, per provinsi, dari ${base} kabupaten/kota; data per ${date}`,
    sentence: (name: string, count: string) =>
      `Kabupaten/kota yang belum ditemukan MPP-nya terbanyak di ${name}: ${count} daerah.`,
  },
  byIslandGroup: {
    name: 'Cakupan kelompok pulau',
    title: (name: string, covered: string, regions: string, value: { covered: number }) =>
      value.covered > 0
        ? `Cakupan terendah: ${name}, ${covered} dari ${regions} kabupaten/kota`
        : `Cakupan terendah: ${name}, belum ditemukan MPP yang diresmikan di ${regions} kabupaten/kota`,
    subtitle: (base: string, date: string) =>
      `Kabupaten/kota dengan MPP yang diresmikan atau dilayani MPP provinsi, per kelompok pulau, dari ${base} kabupaten/kota; data per ${date}`,
    sentence: (best: string, bestShare: string, least: string, leastShare: string, date: string) =>
      `Cakupan tertinggi di ${best} (${bestShare} kabupaten/kota), terendah di ${least} (${leastShare}); data per ${date}.`,
  },
  tileMap: {
    name: 'Peta petak',
    title: (covered: string, base: string, date: string) =>
      `${covered} dari ${base} kabupaten/kota tercakup MPP per ${date}, menurut daftar Pantau MPP`,
    subtitle: (date: string) =>
      `Satu petak untuk setiap kabupaten/kota, semuanya sama besar, menurut status MPP; data per ${date}`,
    sentence: (
      share: string,
      base: string,
      complete: string,
      without: string,
      date: string,
      value: { complete: number; without: number },
    ) => {
      const parts = [
        ...(value.complete > 0 ? [`seluruhnya di ${complete} provinsi`] : []),
        ...(value.without > 0 ? [`di ${without} provinsi belum ditemukan satu pun`] : []),
      ];
      const whole = `Menurut daftar kami, ${share} dari ${base} kabupaten/kota tercakup MPP per ${date}`;
      return parts.length === 0 ? `${whole}.` : `${whole}: ${parts.join(', ')}.`;
    },
    chart: 'Peta petak: kabupaten/kota menurut status MPP',
    description: (regions: string, counts: string) =>
      `${regions} petak, satu untuk setiap kabupaten/kota: ${counts}.`,
  },
  dotMap: {
    name: 'Peta titik',
    title: (best: string, bestShare: string, least: string, leastShare: string) =>
      `Cakupan tertinggi di ${best} (${bestShare}), terendah di ${least} (${leastShare})`,
    subtitle: (date: string) =>
      `Satu titik untuk setiap kabupaten/kota; dalam kurung: persentase kabupaten/kota yang tercakup MPP; data per ${date}`,
    sentence: (best: string, bestShare: string, least: string, leastShare: string, date: string) =>
      `Per ${date} cakupan tertinggi ada di ${best} (${bestShare} kabupaten/kotanya), terendah di ${least} (${leastShare}).`,
    others: (operating: string, since: string, preparing: string, years: string) =>
      `Selain yang diresmikan, ${operating} MPP diberitakan beroperasi dan peresmian nasionalnya belum ditemukan (keterangan terakhir ${since}); ${preparing} pernah diberitakan disiapkan (${years}).`,
    later: (date: string, each: string) => `Mulai melayani sesudah ${date}: ${each}.`,
  },
  byYear: {
    name: 'Peresmian per tahun',
    title: (year: string, mpps: string, events: string) =>
      `Peresmian terbanyak pada ${year}: ${mpps} MPP dalam ${events} acara`,
    subtitle: (first: string, date: string) =>
      `MPP yang diresmikan setiap tahun sejak ${first}, pada acara peresmian nasional yang diketahui; data per ${date}`,
    sentence: (year: string, mpps: string, events: string, last: string, lastMpps: string) =>
      `Tahun dengan peresmian terbanyak adalah ${year}: ${mpps} MPP dalam ${events} acara. Pada ${last} diresmikan ${lastMpps} MPP. MPP yang acara peresmiannya belum ditemukan tidak termasuk.`,
  },
  histogram: {
    agencies: {
      name: 'Sebaran instansi',
      title: (median: string, known: string) =>
        `Median ${median} instansi pada ${known} MPP yang angkanya diketahui`,
      sentence: (median: string, from: string, to: string, least: string, most: string) =>
        `Mediannya ${median} instansi. Separuh MPP di bagian tengah sebaran memiliki ${from} sampai ${to} instansi; jumlah terkecil ${least} dan terbesar ${most}.`,
      subtitle: (known: string, open: string, date: string) =>
        `Jumlah instansi terbaru yang sebanding, diketahui untuk ${known} dari ${open} MPP yang diresmikan atau beroperasi; sampai ${date}`,
    },
    services: {
      name: 'Sebaran layanan',
      title: (median: string, known: string) =>
        `Median ${median} jenis layanan pada ${known} MPP yang angkanya diketahui`,
      sentence: (median: string, from: string, to: string, least: string, most: string) =>
        `Mediannya ${median} jenis layanan. Separuh MPP di bagian tengah sebaran memiliki ${from} sampai ${to} jenis layanan; jumlah terkecil ${least} dan terbesar ${most}.`,
      subtitle: (known: string, open: string, date: string) =>
        `Jumlah jenis layanan terbaru yang sebanding, diketahui untuk ${known} dari ${open} MPP yang diresmikan atau beroperasi; sampai ${date}`,
    },
    uneven: 'Cara menghitungnya tidak seragam.',
    known: (known: string, open: string, oldest: string, newest: string) =>
      `Angka sebanding diketahui untuk ${known} dari ${open} MPP dalam daftar yang diresmikan atau beroperasi. Yang tertua bertanggal ${oldest}, yang terbaru ${newest}; keadaan sesudahnya dapat berbeda.`,
  },
  provinceProgress: {
    title: (
      name: string,
      covered: string,
      regions: string,
      value: { covered: number; regions: number },
    ) => {
      if (value.covered === 0) {
        return `${name}: belum ditemukan MPP yang diresmikan di ${regions} kabupaten/kota`;
      }
      return value.covered === value.regions
        ? `${name}: semua ${regions} kabupaten/kota tercakup MPP`
        : `${name}: ${covered} dari ${regions} kabupaten/kota tercakup MPP`;
    },
    subtitle: (name: string, date: string) =>
      `Persentase kabupaten/kota di ${name} yang memiliki MPP diresmikan atau dilayani MPP provinsi, dibandingkan dengan Indonesia; data per ${date}`,
    sentence: (name: string, first: string, percent: string, national: string, date: string) =>
      `MPP pertama yang diresmikan di ${name} terhitung sejak ${first}; per ${date} ${percent} kabupaten/kotanya tercakup (Indonesia ${national}).`,
    sentenceNone: (name: string, national: string, date: string) =>
      `Belum ditemukan MPP yang diresmikan di ${name}; secara nasional ${national} kabupaten/kota tercakup per ${date}.`,
  },
  provinceCoverage: {
    title: (
      name: string,
      uncovered: string,
      regions: string,
      value: { uncovered: number; regions: number },
    ) => {
      if (value.uncovered === 0) {
        return `Semua ${regions} kabupaten/kota di ${name} tercakup MPP`;
      }
      if (value.uncovered === value.regions) {
        return `Belum ditemukan MPP yang diresmikan di ${regions} kabupaten/kota di ${name}`;
      }
      return `Belum ditemukan MPP yang diresmikan di ${uncovered} dari ${regions} kabupaten/kota di ${name}`;
    },
    subtitle: (name: string, date: string) =>
      `Setiap kabupaten/kota di ${name} menurut status MPP; angka tahun: sejak kapan terhitung diresmikan, “s.d.” bila tanggalnya belum ditemukan; data per ${date}`,
    sentence: (
      name: string,
      percent: string,
      place: string,
      of: string,
      group: string,
      groupPercent: string,
    ) =>
      `Cakupan ${name} ${percent} kabupaten/kota, peringkat ${place} dari ${of} provinsi; ${group} secara keseluruhan ${groupPercent}.`,
  },
};
