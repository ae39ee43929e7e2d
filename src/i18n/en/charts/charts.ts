import type { ChartWords } from '../../id/charts/charts.ts';

const statusCount: ChartWords['statusCount'] = {
  inaugurated: (count) => `${count} inaugurated`,
  served: (count) => `${count} served`,
  operating: (count) => `${count} operating`,
  preparing: (count) => `${count} preparing`,
  none: (count) => `${count} none found`,
};

/** Words that several charts share, and those of the charts of coverage, progress, years and services. */
export const charts: ChartWords = {
  status: {
    inaugurated: 'Inaugurated',
    served: 'Served by province',
    operating: 'Operating',
    preparing: 'In preparation',
    none: 'None found',
  },
  statusCount,
  statusCountShort: { ...statusCount, none: (count) => `${count} none` },
  coveredOf: (covered, regions, percent) => `${covered} of ${regions} (${percent})`,
  coverage: {
    byIslandGroup: 'Kabupaten/kota covered by an MPP, by island group',
    byProvince: 'Kabupaten/kota covered by an MPP, by province',
    all: (covered) =>
      `Kabupaten/kota with an inaugurated MPP or served by their province’s: ${covered}.`,
    each: (places) => `By place: ${places}.`,
    full: (places) => `All covered: ${places}.`,
    empty: (places) => `None found: ${places}.`,
  },
  amounts: {
    without: 'Matching kabupaten/kota, no MPP found',
    regions: 'Matching kabupaten/kota',
    people: 'Population of matches, December 2024',
  },
  progress: {
    title: (total, date, target) =>
      `MPPs inaugurated by ${date}: ${total}, against a 2024 target of ${target}`,
    rise: (first, firstDate, total, date) =>
      `The official total rose from ${first} on ${firstDate} to ${total} on ${date}.`,
    target: (target, reached, reachedDate, short) =>
      `The target for the end of 2024 was ${target}; the last total of that year was ${reached} (${reachedDate}), ${short} short.`,
    largest: (count, date) => `The largest joint inauguration covered ${count} MPPs, on ${date}.`,
    list: (listed) => `The list on this site names ${listed} inaugurated MPPs.`,
    axis: 'MPPs inaugurated',
    targetLabel: (target) => `2024 target: ${target}`,
    short: (count) => `${count} short`,
    endOf2024: 'at the end of 2024',
    listed: (count) => `${count} listed`,
    strip: 'MPPs inaugurated at each event',
    key: {
      official: 'official total',
      listed: 'listed',
      milestone: 'policy milestone',
    },
  },
  province: {
    title: (name, percent) => `MPP coverage in ${name}: ${percent} of kabupaten/kota`,
    description: (name, covered) =>
      `Kabupaten/kota in ${name} with an inaugurated MPP or served by the province’s: ${covered}.`,
    first: (date) => `The first counts from ${date}.`,
    nation: (covered) => `Nationally: ${covered}.`,
    country: 'Indonesia',
    axis: '% of kabupaten/kota covered',
  },
  years: {
    title: 'MPPs inaugurated each year',
    description: (mpps, from, to) =>
      `At the inauguration events known from ${from} to ${to}, ${mpps} MPPs were inaugurated.`,
    year: (year, mpps, joint) => `${year}: ${mpps}${joint && ` (${joint} jointly)`}`,
    joint: 'Inaugurated with other MPPs',
    single: 'Inaugurated alone',
    events: (count) => (count === '1' ? '1 event' : `${count} events`),
  },
  selection: {
    title: (covered, regions) =>
      `Selected kabupaten/kota covered by an MPP: ${covered} of ${regions}`,
    description: (covered, date) =>
      `Selected kabupaten/kota with an inaugurated MPP or served by their province’s by ${date}: ${covered}.`,
    axis: 'Kabupaten/kota covered',
    all: (regions) => `${regions} selected`,
  },
  services: {
    title: {
      agencies: 'MPPs by number of agencies',
      services: 'MPPs by number of service types',
    },
    all: {
      agencies: (mpps, median) =>
        `Newest comparable number of agencies of ${mpps} MPPs; the median is ${median}.`,
      services: (mpps, median) =>
        `Newest comparable number of service types of ${mpps} MPPs; the median is ${median}.`,
    },
    class: (from, to, mpps) => `${from}–${to}: ${mpps} ${mpps === '1' ? 'MPP' : 'MPPs'}`,
    axis: {
      agencies: 'Number of agencies; on each column: MPPs',
      services: 'Number of service types; on each column: MPPs',
    },
    median: (value) => `Median: ${value}`,
  },
  observations: {
    title: {
      agencies: (name) => `Number of agencies in the MPP of ${name}`,
      services: (name) => `Number of service types in the MPP of ${name}`,
    },
    description: {
      agencies: (name, figures) => `Agencies reported in the MPP of ${name}: ${figures}.`,
      services: (name, figures) => `Service types reported in the MPP of ${name}: ${figures}.`,
    },
    axis: { agencies: 'Agencies', services: 'Service types' },
  },
  noData: 'There are no data to show.',
};
