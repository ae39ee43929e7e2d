import type { Messages } from '../../id.ts';

/** Title, measure and sentence of every figure. */
export const figures: Messages['figures'] = {
  progress: {
    name: 'Progress',
    title: (total, base, date) =>
      `${total} MPPs by the official total of ${date}; the target is one in each of ${base} regencies and cities`,
    subtitle: (date) =>
      `Official number of MPPs inaugurated from 2017 to ${date}, against the 2024 target`,
    rise: (first, when, total, date) =>
      `The official total rose from ${first} MPPs ${when} to ${total} MPPs on ${date}.`,
    deadline: (reached, date, short, target) =>
      `On ${date}, the last statement before the deadline of the target, it was ${reached} MPPs, ${short} short of the ${target} MPPs targeted.`,
    stated: (short, base) =>
      `By the ministry’s own reckoning that day ${short} were missing, of ${base} regencies and cities without the administrative regions of Jakarta.`,
    ahead: (date, listed, total, statedOn) =>
      `On some days the list is larger than the official total, because that total changes only when a new one is stated: on ${date} the list has ${listed} MPPs, while the last statement (${statedOn}) gave ${total}.`,
    source: 'official statements as reported; the source of every figure is in the table',
  },
  targetGap: {
    name: 'Targets and outcomes',
    title: (reached, target, short, date, stated, value) =>
      value.short > 0
        ? `The 2024 target was not met: ${reached} MPPs on ${date}, ${stated}${short} short of the ${target} MPPs targeted`
        : `The 2024 target was met: ${reached} MPPs on ${date}, of ${target} MPPs targeted`,
    statedShort: (short, base) => `${short} short by the ministry (of ${base}) or `,
    subtitle: (date) =>
      `Every target ever stated for the number of MPPs, against what was reached by the end of its year; data as of ${date}`,
    missed: (each) => `Not met by the end of their years: ${each}.`,
    met: (each) => `Met: ${each}.`,
    achieved: (each) => `Called a target only once reached: ${each}.`,
    one: (year, reached, target, stated) => `${year} (${reached} of ${target} MPPs${stated})`,
    oneNamed: (year, reached, target) => `${year} (${reached} of ${target} places named)`,
    oneAchieved: (year, target, date) => `${target} MPPs for ${year}, on ${date}`,
    statedOn: (date) => `, the target as stated on ${date}`,
    stillShort: (total, date, short) =>
      `On ${date} the official total was ${total} MPPs, ${short} fewer than the 2024 target.`,
    source:
      'targets and official totals as stated by government officials and reported; sources in each row',
  },
  gap: {
    name: 'Official total and list',
    title: (gap, total, value) =>
      value.gap > 0
        ? `${gap} of ${total} MPPs in the official total are not listed yet`
        : `All ${total} MPPs in the official total are listed`,
    subtitle: (date) =>
      `Gap between the official total and the list on every date of an official statement; data as of ${date}`,
  },
  byProvince: {
    name: 'Coverage by province',
    title: (complete, provinces, without, value) => {
      const full =
        value.complete > 0
          ? `In ${complete} of ${provinces} provinces every regency and city is covered by an MPP`
          : `None of the ${provinces} provinces is fully covered by MPPs`;
      if (value.without === 0) return full;
      return `${full}; in ${without} none was found`;
    },
    subtitle: (base, date) =>
      `Regencies and cities with an inaugurated MPP or served by their province’s, by province, of ${base} regencies and cities; data as of ${date}`,
    sentence: (name, count) =>
      `${name} has the most regencies and cities where no inaugurated MPP was found: ${count}.`,
  },
  byIslandGroup: {
    name: 'Coverage by island group',
    title: (name, covered, regions, value) =>
      value.covered > 0
        ? `Coverage is lowest in ${name}: ${covered} of ${regions} regencies and cities`
        : `Coverage is lowest in ${name}: no inaugurated MPP found in ${regions} regencies and cities`,
    subtitle: (base, date) =>
      `Regencies and cities with an inaugurated MPP or served by their province’s, by island group, of ${base} regencies and cities; data as of ${date}`,
    sentence: (best, bestShare, least, leastShare, date) =>
      `Coverage is highest in ${best} (${bestShare} of its regencies and cities) and lowest in ${least} (${leastShare}); data as of ${date}.`,
  },
  tileMap: {
    name: 'Tile map',
    title: (covered, base, date) =>
      `${covered} of ${base} regencies and cities were covered by an MPP on ${date}, by the list of Pantau MPP`,
    subtitle: (date) =>
      `One tile for each regency or city, all of one size, by the status of its MPP; data as of ${date}`,
    sentence: (share, base, complete, without, date, value) => {
      const provinces = (count: string, of: number): string =>
        `${count} ${of === 1 ? 'province' : 'provinces'}`;
      const parts = [
        ...(value.complete > 0 ? [`all of them in ${provinces(complete, value.complete)}`] : []),
        ...(value.without > 0 ? [`none found in ${provinces(without, value.without)}`] : []),
      ];
      const whole = `By our list, ${share} of ${base} regencies and cities were covered by an MPP as of ${date}`;
      return parts.length === 0 ? `${whole}.` : `${whole}: ${parts.join(', ')}.`;
    },
    chart: 'Tile map: regencies and cities by MPP status',
    description: (regions, counts) => `${regions} tiles, one for each regency or city: ${counts}.`,
  },
  dotMap: {
    name: 'Dot map',
    title: (best, bestShare, least, leastShare) =>
      `Coverage is highest in ${best} (${bestShare}), lowest in ${least} (${leastShare})`,
    subtitle: (date) =>
      `One dot for each regency or city; in brackets: the share of them covered by an MPP; data as of ${date}`,
    sentence: (best, bestShare, least, leastShare, date) =>
      `As of ${date} coverage was highest in ${best} (${bestShare} of its regencies and cities) and lowest in ${least} (${leastShare}).`,
    others: (operating, since, preparing, years) =>
      `Besides those inaugurated, ${operating} MPPs were reported operating with no national inauguration found (last reports ${since}); ${preparing} were once reported in preparation (${years}).`,
    later: (date, each) => `Opened after ${date}: ${each}.`,
  },
  byYear: {
    name: 'Inaugurations by year',
    title: (year, mpps, events) =>
      `Most MPPs were inaugurated in ${year}: ${mpps} at ${events} events`,
    subtitle: (first, date) =>
      `MPPs inaugurated each year since ${first}, at the national inauguration events known; data as of ${date}`,
    sentence: (year, mpps, events, last, lastMpps) =>
      `The year with the most inaugurations is ${year}: ${mpps} MPPs at ${events} events. In ${last}, ${lastMpps} MPPs were inaugurated. MPPs whose inauguration event was not found are not included.`,
  },
  histogram: {
    agencies: {
      name: 'Distribution of agencies',
      title: (median, known) =>
        `A median of ${median} agencies at ${known} MPPs with a known figure`,
      sentence: (median, from, to, least, most) =>
        `The median is ${median} agencies. The middle half have ${from} to ${to}; the smallest figure is ${least}, the largest ${most}.`,
      subtitle: (known, open, date) =>
        `Newest comparable number of agencies, known for ${known} of ${open} MPPs inaugurated or operating; up to ${date}`,
    },
    services: {
      name: 'Distribution of services',
      title: (median, known) =>
        `A median of ${median} service types at ${known} MPPs with a known figure`,
      sentence: (median, from, to, least, most) =>
        `The median is ${median} service types. The middle half have ${from} to ${to}; the smallest figure is ${least}, the largest ${most}.`,
      subtitle: (known, open, date) =>
        `Newest comparable number of service types, known for ${known} of ${open} MPPs inaugurated or operating; up to ${date}`,
    },
    uneven: 'They are not all counted alike.',
    known: (known, open, oldest, newest) =>
      `A comparable figure is known for ${known} of the ${open} listed MPPs that are inaugurated or operating. The oldest is of ${oldest}, the newest of ${newest}; things may have changed since.`,
  },
  provinceProgress: {
    title: (name, covered, regions, value) => {
      if (value.covered === 0) {
        return `${name}: no inaugurated MPP found in its ${regions} regencies and cities`;
      }
      return value.covered === value.regions
        ? `${name}: all ${regions} regencies and cities covered by an MPP`
        : `${name}: ${covered} of ${regions} regencies and cities covered by an MPP`;
    },
    subtitle: (name, date) =>
      `Share of regencies and cities in ${name} with an inaugurated MPP or served by the province’s, against Indonesia; data as of ${date}`,
    sentence: (name, first, percent, national, date) =>
      `The first MPP inaugurated in ${name} counts from ${first}; as of ${date}, ${percent} of its regencies and cities were covered (Indonesia ${national}).`,
    sentenceNone: (name, national, date) =>
      `No inaugurated MPP was found in ${name}; nationally ${national} of regencies and cities were covered as of ${date}.`,
  },
  provinceCoverage: {
    title: (name, uncovered, regions, value) => {
      if (value.uncovered === 0) {
        return `All ${regions} regencies and cities in ${name} are covered by an MPP`;
      }
      if (value.uncovered === value.regions) {
        return `No inaugurated MPP was found in the ${regions} regencies and cities in ${name}`;
      }
      return `No inaugurated MPP was found in ${uncovered} of ${regions} regencies and cities in ${name}`;
    },
    subtitle: (name, date) =>
      `Every regency and city in ${name} by the status of its MPP; the year: since when it counts as inaugurated, “by” where the date was not found; data as of ${date}`,
    sentence: (name, percent, place, of, group, groupPercent) =>
      `Coverage in ${name} is ${percent} of regencies and cities, ranked ${place} of ${of} provinces; ${group} as a whole is at ${groupPercent}.`,
  },
};
