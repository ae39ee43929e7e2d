/** The Indonesian words, and their type in every language. */
import type { Status } from '../../../db/schema/views.ts';

type Measure = 'agencies' | 'services';

/** Numbers and dates arrive formatted in the language. */
export interface ChartWords {
  /** The statuses in a legend. */
  status: Record<Status, string>;
  /** A status and its number of regions, in a list of several. */
  statusCount: Record<Status, (count: string) => string>;
  /** The same beside a bar, where there is little room and a key above. */
  statusCountShort: Record<Status, (count: string) => string>;
  /** The number of covered regions: "112 dari 119 (94,1%)". */
  coveredOf: (covered: string, regions: string, percent: string) => string;
  coverage: {
    byIslandGroup: string;
    byProvince: string;
    /** `covered` has the form of `coveredOf`; `each`, `full` and `empty` get lists of names. */
    all: (covered: string) => string;
    each: (places: string) => string;
    full: (places: string) => string;
    empty: (places: string) => string;
  };
  /** What bars by area measure besides coverage. */
  amounts: { without: string; regions: string; people: string };
  progress: {
    title: (total: string, date: string, target: string) => string;
    rise: (first: string, firstDate: string, total: string, date: string) => string;
    target: (target: string, reached: string, reachedDate: string, short: string) => string;
    largest: (count: string, date: string) => string;
    list: (listed: string) => string;
    axis: string;
    targetLabel: (target: string) => string;
    short: (count: string) => string;
    endOf2024: string;
    listed: (count: string) => string;
    /** The caption of the bars below the line. */
    strip: string;
    key: { official: string; listed: string; milestone: string };
  };
  province: {
    title: (name: string, percent: string) => string;
    /** `covered` has the form of `coveredOf`. */
    description: (name: string, covered: string) => string;
    first: (date: string) => string;
    nation: (covered: string) => string;
    country: string;
    axis: string;
  };
  years: {
    title: string;
    description: (mpps: string, from: string, to: string) => string;
    /** One year in the description; `joint` is empty when no MPP was inaugurated jointly. */
    year: (year: string, mpps: string, joint: string) => string;
    joint: string;
    single: string;
    events: (count: string) => string;
  };
  selection: {
    title: (covered: string, regions: string) => string;
    /** `covered` has the form of `coveredOf`. */
    description: (covered: string, date: string) => string;
    axis: string;
    all: (regions: string) => string;
  };
  services: {
    title: { agencies: string; services: string };
    all: Record<'agencies' | 'services', (mpps: string, median: string) => string>;
    class: (from: string, to: string, mpps: string) => string;
    axis: { agencies: string; services: string };
    median: (value: string) => string;
  };
  /** Agencies or services of one MPP over time. */
  observations: {
    title: Record<Measure, (name: string) => string>;
    /** `figures` are numbers with their dates, oldest first. */
    description: Record<Measure, (name: string, figures: string) => string>;
    axis: Record<Measure, string>;
  };
  noData: string;
}

const statusCount: ChartWords['statusCount'] = {
  inaugurated: (count) => `${count} diresmikan`,
  served: (count) => `${count} dilayani`,
  operating: (count) => `${count} beroperasi`,
  preparing: (count) => `${count} disiapkan`,
  none: (count) => `${count} belum ditemukan`,
};

/** Words that several charts share, and those of the charts of coverage, progress, years and services. */
export const charts: ChartWords = {
  status: {
    inaugurated: 'Diresmikan',
    served: 'Dilayani provinsi',
    operating: 'Beroperasi',
    preparing: 'Disiapkan',
    none: 'Belum ditemukan',
  },
  statusCount,
  statusCountShort: { ...statusCount, none: (count) => `${count} belum` },
  coveredOf: (covered, regions, percent) => `${covered} dari ${regions} (${percent})`,
  coverage: {
    byIslandGroup: 'Kabupaten/kota yang tercakup MPP, menurut kelompok pulau',
    byProvince: 'Kabupaten/kota yang tercakup MPP, menurut provinsi',
    all: (covered) =>
      `Kabupaten/kota yang memiliki MPP diresmikan atau dilayani MPP provinsi: ${covered}.`,
    each: (places) => `Rinciannya: ${places}.`,
    full: (places) => `Semua kabupaten/kota tercakup: ${places}.`,
    empty: (places) => `Belum ditemukan satu pun: ${places}.`,
  },
  amounts: {
    without: 'Daerah yang cocok, belum ditemukan MPP',
    regions: 'Kabupaten/kota yang cocok',
    people: 'Penduduk daerah yang cocok, Desember 2024',
  },
  progress: {
    title: (total, date, target) =>
      `Jumlah MPP yang diresmikan sampai ${date}: ${total}, dengan target 2024 sebanyak ${target}`,
    rise: (first, firstDate, total, date) =>
      `Jumlah resmi naik dari ${first} pada ${firstDate} menjadi ${total} pada ${date}.`,
    target: (target, reached, reachedDate, short) =>
      `Target untuk akhir 2024 adalah ${target}; jumlah terakhir pada tahun itu ${reached} (${reachedDate}), kurang ${short}.`,
    largest: (count, date) => `Peresmian bersama terbesar mencakup ${count} MPP, pada ${date}.`,
    list: (listed) => `Daftar di situs ini memuat ${listed} MPP yang diresmikan.`,
    axis: 'MPP diresmikan',
    targetLabel: (target) => `Target 2024: ${target}`,
    short: (count) => `kurang ${count}`,
    endOf2024: 'pada akhir 2024',
    listed: (count) => `${count} dalam daftar`,
    strip: 'MPP yang diresmikan pada setiap acara',
    key: {
      official: 'jumlah resmi',
      listed: 'dalam daftar',
      milestone: 'tonggak kebijakan',
    },
  },
  province: {
    title: (name, percent) => `Cakupan MPP di ${name}: ${percent} kabupaten/kota`,
    description: (name, covered) =>
      `Kabupaten/kota di ${name} yang memiliki MPP diresmikan atau dilayani MPP provinsi: ${covered}.`,
    first: (date) => `Yang pertama terhitung pada ${date}.`,
    nation: (covered) => `Secara nasional: ${covered}.`,
    country: 'Indonesia',
    axis: '% kabupaten/kota tercakup',
  },
  years: {
    title: 'MPP yang diresmikan setiap tahun',
    description: (mpps, from, to) =>
      `Pada acara peresmian yang diketahui sejak ${from} sampai ${to}, ${mpps} MPP diresmikan.`,
    year: (year, mpps, joint) => `${year}: ${mpps}${joint && ` (${joint} secara bersama)`}`,
    joint: 'Diresmikan bersama MPP lain',
    single: 'Diresmikan tersendiri',
    events: (count) => `${count} acara`,
  },
  selection: {
    title: (covered, regions) =>
      `Kabupaten/kota terpilih yang tercakup MPP: ${covered} dari ${regions}`,
    description: (covered, date) =>
      `Kabupaten/kota terpilih yang memiliki MPP diresmikan atau dilayani MPP provinsi sampai ${date}: ${covered}.`,
    axis: 'Kabupaten/kota tercakup',
    all: (regions) => `${regions} terpilih`,
  },
  services: {
    title: {
      agencies: 'MPP menurut jumlah instansi',
      services: 'MPP menurut jumlah jenis layanan',
    },
    all: {
      agencies: (mpps, median) =>
        `Jumlah instansi terbaru yang sebanding dari ${mpps} MPP; mediannya ${median}.`,
      services: (mpps, median) =>
        `Jumlah jenis layanan terbaru yang sebanding dari ${mpps} MPP; mediannya ${median}.`,
    },
    class: (from, to, mpps) => `${from}–${to}: ${mpps} MPP`,
    axis: {
      agencies: 'Jumlah instansi; pada kolom: banyaknya MPP',
      services: 'Jumlah jenis layanan; pada kolom: banyaknya MPP',
    },
    median: (value) => `Median (nilai tengah): ${value}`,
  },
  observations: {
    title: {
      agencies: (name) => `Jumlah instansi di MPP ${name}`,
      services: (name) => `Jumlah jenis layanan di MPP ${name}`,
    },
    description: {
      agencies: (name, figures) => `Instansi di MPP ${name} yang dilaporkan: ${figures}.`,
      services: (name, figures) => `Jenis layanan di MPP ${name} yang dilaporkan: ${figures}.`,
    },
    axis: { agencies: 'Instansi', services: 'Jenis layanan' },
  },
  noData: 'Tidak ada data untuk ditampilkan.',
};
