import type { Messages } from '../../id.ts';

/** Title, measure and sentence of every figure. */
export const figures: Messages['figures'] = {
  progress: {
    name: 'Progress',
    title: (total, base) => `${total} MPPs inaugurated, of ${base} regencies and cities targeted`,
    subtitle: (date) =>
      `Official number of MPPs inaugurated from 2017 to ${date}, against the 2024 target`,
    sentence: (first, firstDate, total, date, reached, short) =>
      `The official total rose from ${first} MPPs on ${firstDate} to ${total} on ${date}. At the end of 2024 it stood at ${reached}, ${short} short of the target.`,
    source: 'official statements as reported; the source of every figure is in the table',
  },
  targetGap: {
    name: 'Targets and outcomes',
    title: (reached, target, short, value) =>
      value.short > 0
        ? `The 2024 target was missed: ${reached} MPPs of ${target}, ${short} short`
        : `The 2024 target was met: ${reached} MPPs of ${target}`,
    subtitle: (date) =>
      `Every target ever stated for the number of MPPs, against the official total at the end of its year; data as of ${date}`,
    missed: (each) => `Not met by the end of their years: ${each}.`,
    met: (each) => `Met: ${each}.`,
    one: (year, reached, target) => `${year} (${reached} of ${target})`,
    stillShort: (total, date, short) =>
      `On ${date} the official total was ${total}, still ${short} short of the 2024 target.`,
    source:
      'targets and official totals as stated by government officials and reported; sources in each row',
  },
  gap: {
    name: 'Official total and list',
    title: (gap, total, value) =>
      value.gap > 0
        ? `${gap} of ${total} MPPs counted officially cannot be named yet`
        : `All ${total} MPPs counted officially can be named`,
    subtitle: (date) =>
      `Gap between the official total and the list on every date of an official statement; data as of ${date}`,
  },
  byProvince: {
    name: 'Coverage by province',
    title: (complete, provinces, without, value) => {
      const verb = value.complete === 1 ? 'is' : 'are';
      const full =
        value.complete > 0
          ? `${complete} of ${provinces} provinces ${verb} fully covered by MPPs`
          : `None of the ${provinces} provinces is fully covered by MPPs`;
      if (value.without === 0) return full;
      return `${full}; ${without} ${value.without === 1 ? 'has' : 'have'} none at all`;
    },
    subtitle: (base, date) =>
      `Regencies and cities with an inaugurated MPP or served by their province’s, by province, of ${base} regencies and cities; data as of ${date}`,
    sentence: (name, count) =>
      `The province with most regencies and cities not covered is ${name}: ${count} of them.`,
  },
  byIslandGroup: {
    name: 'Coverage by island group',
    title: (name, covered, regions, value) =>
      value.covered > 0
        ? `${name} lags furthest: ${covered} of ${regions} regencies and cities covered by an MPP`
        : `${name} lags furthest: none of ${regions} regencies and cities covered by an MPP`,
    subtitle: (base, date) =>
      `Regencies and cities with an inaugurated MPP or served by their province’s, by island group, of ${base} regencies and cities; data as of ${date}`,
    sentence: (best, bestShare, least, leastShare) =>
      `${best} has come furthest (${bestShare} of its regencies and cities); ${least} is furthest behind (${leastShare}).`,
  },
  tileMap: {
    name: 'Tile map',
    title: (covered, base) => `${covered} of ${base} regencies and cities are covered by an MPP`,
    subtitle: (date) =>
      `One tile for each regency or city, all of one size, by the status of its MPP; data as of ${date}`,
    sentence: (share, base, complete, without, value) => {
      const provinces = (count: string, of: number): string =>
        `${count} ${of === 1 ? 'province' : 'provinces'}`;
      const parts = [
        ...(value.complete > 0 ? [`all of them in ${provinces(complete, value.complete)}`] : []),
        ...(value.without > 0 ? [`none in ${provinces(without, value.without)}`] : []),
      ];
      const whole = `By our list, ${share} of ${base} regencies and cities have an inaugurated MPP or are served by that of their province`;
      return parts.length === 0 ? `${whole}.` : `${whole}: ${parts.join(', ')}.`;
    },
    chart: 'Tile map: regencies and cities by MPP status',
    description: (regions, counts) => `${regions} tiles, one for each regency or city: ${counts}.`,
  },
  dotMap: {
    name: 'Dot map',
    title: (best, bestShare, least, leastShare) =>
      `MPPs are most widespread in ${best} (${bestShare}), sparsest in ${least} (${leastShare})`,
    subtitle: (date) =>
      `One dot for each regency or city; in brackets: the share of them covered by an MPP; data as of ${date}`,
    sentence: (best, bestShare, least, leastShare) =>
      `Coverage is now highest in ${best} (${bestShare} of its regencies and cities) and lowest in ${least} (${leastShare}).`,
    others: (operating, preparing) =>
      `Besides those inaugurated, the number of MPPs open without a known national inauguration is ${operating}, and of those in preparation ${preparing}.`,
  },
  byYear: {
    name: 'Inaugurations by year',
    title: (year, mpps, events) =>
      `Most MPPs were inaugurated in ${year}: ${mpps} at ${events} events`,
    subtitle: (first, date) =>
      `MPPs inaugurated each year since ${first}, at the national inauguration events known; data as of ${date}`,
    sentence: (year, mpps, events, last, lastMpps) =>
      `The year with the most inaugurations is ${year}: ${mpps} MPPs at ${events} events. In ${last}, ${lastMpps} MPPs were inaugurated. MPPs that count without a known event are not included.`,
  },
  histogram: {
    agencies: {
      name: 'Distribution of agencies',
      title: (median) => `Half of the MPPs with a known figure house ${median} agencies or more`,
      sentence: (median, from, to, least, most) =>
        `Half of the MPPs have at most ${median} agencies. The middle half have ${from} to ${to}; the smallest figure is ${least}, the largest ${most}.`,
      subtitle: (known, open, date) =>
        `Newest comparable number of agencies, known for ${known} of ${open} MPPs inaugurated or operating; up to ${date}`,
    },
    services: {
      name: 'Distribution of services',
      title: (median) =>
        `Half of the MPPs with a known figure offer ${median} types of service or more`,
      sentence: (median, from, to, least, most) =>
        `Half of the MPPs have at most ${median} services. The middle half have ${from} to ${to}; the smallest figure is ${least}, the largest ${most}.`,
      subtitle: (known, open, date) =>
        `Newest comparable number of services, known for ${known} of ${open} MPPs inaugurated or operating; up to ${date}`,
    },
    uneven: 'They are not all counted alike.',
    known: (known, open, oldest, newest) =>
      `A comparable figure is known for ${known} of the ${open} listed MPPs that are inaugurated or operating. The oldest is of ${oldest}, the newest of ${newest}; things may be different today.`,
  },
  provinceProgress: {
    title: (name, covered, regions, value) => {
      if (value.covered === 0) {
        return `${name}: none of its ${regions} regencies and cities covered by an MPP`;
      }
      return value.covered === value.regions
        ? `${name}: all ${regions} regencies and cities covered by an MPP`
        : `${name}: ${covered} of ${regions} regencies and cities covered by an MPP`;
    },
    subtitle: (name, date) =>
      `Share of regencies and cities in ${name} with an inaugurated MPP or served by the province’s, against Indonesia; data as of ${date}`,
    sentence: (name, first, percent, national) =>
      `${name} was first covered on ${first} and has now reached ${percent}; the nation stands at ${national}.`,
    sentenceNone: (name, national) =>
      `No MPP has been inaugurated in ${name} yet; nationally ${national} of regencies and cities are covered.`,
  },
  provinceCoverage: {
    title: (name, uncovered, regions, value) => {
      if (value.uncovered === 0) {
        return `All ${regions} regencies and cities in ${name} are covered by an MPP`;
      }
      if (value.uncovered === value.regions) {
        return `None of the ${regions} regencies and cities in ${name} is covered by an MPP`;
      }
      return value.uncovered === 1
        ? `Only ${uncovered} of ${regions} regencies and cities in ${name} is not covered by an MPP`
        : `${uncovered} of ${regions} regencies and cities in ${name} are not covered by an MPP`;
    },
    subtitle: (name, date) =>
      `Every regency and city in ${name} by the status of its MPP; the year: since when it counts as inaugurated, “by” where the date was not found; data as of ${date}`,
    sentence: (name, percent, place, of, group, groupPercent) =>
      `Coverage in ${name} is ${percent}, number ${place} of ${of} provinces; ${group} as a whole stands at ${groupPercent}.`,
  },
};
