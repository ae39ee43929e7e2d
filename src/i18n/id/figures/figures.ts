/**
 * Title, measure and sentence of every figure. Numbers arrive as HTML with a mark of their origin; when
 * the sentence depends on the numbers, the plain numbers follow as the last argument.
 */
export const figures = {
  progress: {
    name: 'Kemajuan',
    title: (total: string, base: string) =>
      `${total} MPP diresmikan, dari ${base} kabupaten/kota yang ditargetkan`,
    subtitle: (date: string) =>
      `Jumlah resmi MPP yang diresmikan sejak 2017 sampai ${date}, dibandingkan dengan target 2024`,
    sentence: (
      first: string,
      firstDate: string,
      total: string,
      date: string,
      reached: string,
      short: string,
    ) =>
      `Jumlah resmi naik dari ${first} MPP pada ${firstDate} menjadi ${total} pada ${date}. Pada akhir 2024 jumlahnya ${reached}, kurang ${short} dari target.`,
    source:
      'pernyataan resmi pemerintah sebagaimana diberitakan; sumber setiap angka ada dalam tabel',
  },
  targetGap: {
    name: 'Target dan capaian',
    title: (reached: string, target: string, short: string, value: { short: number }) =>
      value.short > 0
        ? `Target 2024 meleset: ${reached} MPP dari ${target}, kurang ${short}`
        : `Target 2024 tercapai: ${reached} MPP dari ${target}`,
    subtitle: (date: string) =>
      `Setiap target jumlah MPP yang pernah dinyatakan, dibandingkan dengan jumlah resmi pada akhir tahunnya; data per ${date}`,
    missed: (each: string) => `Tidak tercapai pada akhir tahunnya: ${each}.`,
    met: (each: string) => `Tercapai: ${each}.`,
    one: (year: string, reached: string, target: string) => `${year} (${reached} dari ${target})`,
    stillShort: (total: string, date: string, short: string) =>
      `Pada ${date} jumlah resmi ${total}, masih kurang ${short} dari target 2024.`,
    source:
      'target dan jumlah resmi sebagaimana dinyatakan pejabat pemerintah dan diberitakan; sumbernya pada setiap baris',
  },
  gap: {
    name: 'Jumlah resmi dan daftar',
    title: (gap: string, total: string, value: { gap: number }) =>
      value.gap > 0
        ? `${gap} dari ${total} MPP yang dihitung resmi belum dapat disebut namanya`
        : `Semua ${total} MPP yang dihitung resmi dapat disebut namanya`,
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
          ? `${complete} dari ${provinces} provinsi sudah terjangkau MPP seluruhnya`
          : `Belum satu pun dari ${provinces} provinsi terjangkau MPP seluruhnya`;
      return value.without > 0 ? `${full}; ${without} belum sama sekali` : full;
    },
    subtitle: (base: string, date: string) =>
      `Kabupaten/kota dengan MPP yang diresmikan atau dilayani MPP provinsi, per provinsi, dari ${base} kabupaten/kota; data per ${date}`,
    sentence: (name: string, count: string) =>
      `Provinsi dengan kabupaten/kota terbanyak yang belum terjangkau adalah ${name}: ${count} daerah.`,
  },
  byIslandGroup: {
    name: 'Cakupan kelompok pulau',
    title: (name: string, covered: string, regions: string, value: { covered: number }) =>
      value.covered > 0
        ? `${name} paling tertinggal: ${covered} dari ${regions} kabupaten/kota terjangkau MPP`
        : `${name} paling tertinggal: belum satu pun dari ${regions} kabupaten/kota terjangkau MPP`,
    subtitle: (base: string, date: string) =>
      `Kabupaten/kota dengan MPP yang diresmikan atau dilayani MPP provinsi, per kelompok pulau, dari ${base} kabupaten/kota; data per ${date}`,
    sentence: (best: string, bestShare: string, least: string, leastShare: string) =>
      `${best} paling jauh melangkah (${bestShare} kabupaten/kota), sedangkan ${least} paling tertinggal (${leastShare}).`,
  },
  tileMap: {
    name: 'Peta petak',
    title: (covered: string, base: string) =>
      `${covered} dari ${base} kabupaten/kota terjangkau MPP`,
    subtitle: (date: string) =>
      `Satu petak untuk setiap kabupaten/kota, semuanya sama besar, menurut status MPP; data per ${date}`,
    sentence: (
      share: string,
      base: string,
      complete: string,
      without: string,
      value: { complete: number; without: number },
    ) => {
      const parts = [
        ...(value.complete > 0 ? [`seluruhnya di ${complete} provinsi`] : []),
        ...(value.without > 0 ? [`belum satu pun di ${without} provinsi`] : []),
      ];
      const whole = `Menurut daftar kami, ${share} dari ${base} kabupaten/kota sudah memiliki MPP yang diresmikan atau dilayani MPP provinsi`;
      return parts.length === 0 ? `${whole}.` : `${whole}: ${parts.join(', ')}.`;
    },
    chart: 'Peta petak: kabupaten/kota menurut status MPP',
    description: (regions: string, counts: string) =>
      `${regions} petak, satu untuk setiap kabupaten/kota: ${counts}.`,
  },
  dotMap: {
    name: 'Peta titik',
    title: (best: string, bestShare: string, least: string, leastShare: string) =>
      `MPP paling merata di ${best} (${bestShare}), paling jarang di ${least} (${leastShare})`,
    subtitle: (date: string) =>
      `Satu titik untuk setiap kabupaten/kota; dalam kurung: bagian yang terjangkau MPP; data per ${date}`,
    sentence: (best: string, bestShare: string, least: string, leastShare: string) =>
      `Kini cakupan tertinggi ada di ${best} (${bestShare} kabupaten/kotanya), terendah di ${least} (${leastShare}).`,
    others: (operating: string, preparing: string) =>
      `Selain yang diresmikan, ${operating} MPP sudah beroperasi tanpa peresmian nasional yang diketahui, dan ${preparing} sedang disiapkan.`,
  },
  byYear: {
    name: 'Peresmian per tahun',
    title: (year: string, mpps: string, events: string) =>
      `Peresmian terbanyak pada ${year}: ${mpps} MPP dalam ${events} acara`,
    subtitle: (first: string, date: string) =>
      `MPP yang diresmikan setiap tahun sejak ${first}, pada acara peresmian nasional yang diketahui; data per ${date}`,
    sentence: (year: string, mpps: string, events: string, last: string, lastMpps: string) =>
      `Tahun dengan peresmian terbanyak adalah ${year}: ${mpps} MPP dalam ${events} acara. Pada ${last} diresmikan ${lastMpps} MPP. MPP yang terhitung tanpa acara yang ditemukan tidak termasuk.`,
  },
  histogram: {
    agencies: {
      name: 'Sebaran instansi',
      title: (median: string) =>
        `Separuh MPP yang angkanya diketahui menampung ${median} instansi atau lebih`,
      sentence: (median: string, from: string, to: string, least: string, most: string) =>
        `Separuh MPP memiliki paling banyak ${median} instansi. Separuh yang di tengah memiliki ${from} sampai ${to}; yang paling sedikit ${least}, yang paling banyak ${most}.`,
      subtitle: (known: string, open: string, date: string) =>
        `Jumlah instansi terbaru yang sebanding, diketahui untuk ${known} dari ${open} MPP yang diresmikan atau beroperasi; sampai ${date}`,
    },
    services: {
      name: 'Sebaran layanan',
      title: (median: string) =>
        `Separuh MPP yang angkanya diketahui menyediakan ${median} jenis layanan atau lebih`,
      sentence: (median: string, from: string, to: string, least: string, most: string) =>
        `Separuh MPP memiliki paling banyak ${median} layanan. Separuh yang di tengah memiliki ${from} sampai ${to}; yang paling sedikit ${least}, yang paling banyak ${most}.`,
      subtitle: (known: string, open: string, date: string) =>
        `Jumlah layanan terbaru yang sebanding, diketahui untuk ${known} dari ${open} MPP yang diresmikan atau beroperasi; sampai ${date}`,
    },
    uneven: 'Cara menghitungnya tidak seragam.',
    known: (known: string, open: string, oldest: string, newest: string) =>
      `Angka sebanding diketahui untuk ${known} dari ${open} MPP dalam daftar yang diresmikan atau beroperasi. Yang tertua bertanggal ${oldest}, yang terbaru ${newest}; keadaan hari ini dapat berbeda.`,
  },
  provinceProgress: {
    title: (
      name: string,
      covered: string,
      regions: string,
      value: { covered: number; regions: number },
    ) => {
      if (value.covered === 0) {
        return `${name}: belum satu pun dari ${regions} kabupaten/kota terjangkau MPP`;
      }
      return value.covered === value.regions
        ? `${name}: seluruh ${regions} kabupaten/kota terjangkau MPP`
        : `${name}: ${covered} dari ${regions} kabupaten/kota terjangkau MPP`;
    },
    subtitle: (name: string, date: string) =>
      `Bagian kabupaten/kota di ${name} yang memiliki MPP diresmikan atau dilayani MPP provinsi, dibandingkan dengan Indonesia; data per ${date}`,
    sentence: (name: string, first: string, percent: string, national: string) =>
      `${name} mulai terjangkau pada ${first} dan kini mencapai ${percent}; nasional ${national}.`,
    sentenceNone: (name: string, national: string) =>
      `Belum ada MPP yang diresmikan di ${name}; secara nasional ${national} kabupaten/kota terjangkau.`,
  },
  provinceCoverage: {
    title: (
      name: string,
      uncovered: string,
      regions: string,
      value: { uncovered: number; regions: number },
    ) => {
      if (value.uncovered === 0) {
        return `Semua ${regions} kabupaten/kota di ${name} sudah terjangkau MPP`;
      }
      if (value.uncovered === value.regions) {
        return `Semua ${regions} kabupaten/kota di ${name} belum terjangkau MPP`;
      }
      return value.uncovered === 1
        ? `Tinggal ${uncovered} dari ${regions} kabupaten/kota di ${name} yang belum terjangkau MPP`
        : `${uncovered} dari ${regions} kabupaten/kota di ${name} belum terjangkau MPP`;
    },
    subtitle: (name: string, date: string) =>
      `Setiap kabupaten/kota di ${name} menurut status MPP; angka tahun: sejak kapan terhitung diresmikan, “s.d.” bila tanggalnya tidak ditemukan; data per ${date}`,
    sentence: (
      name: string,
      percent: string,
      place: string,
      of: string,
      group: string,
      groupPercent: string,
    ) =>
      `Cakupan ${name} ${percent}, peringkat ${place} dari ${of} provinsi; ${group} secara keseluruhan ${groupPercent}.`,
  },
};
