import type { java as indonesian } from '../../id/insights/java.ts';

/** Words of the insight about Java and the rest, and about kota and kabupaten. */
export const java: typeof indonesian = {
  name: 'Java and elsewhere',
  question: 'Is the rest of the country catching up with Java, and are regencies with cities?',
  title: (java, elsewhere, year, value) => {
    const both = `Coverage is ${java} on Java and ${elsewhere} elsewhere`;
    if (value.change === 'none') return `${both}: the same`;
    return value.change === 'widening'
      ? `${both}: the gap has never been wider`
      : `${both}: the gap has narrowed since ${year}`;
  },
  subtitle: (base, date) =>
    `Share of regencies and cities covered by an MPP at the end of each year, of ${base} regencies and cities; data as of ${date}`,
  sentence: (java, ofJava, elsewhere, ofElsewhere, date) =>
    `As of ${date}, ${java} of ${ofJava} regencies and cities on Java were covered, and ${elsewhere} of ${ofElsewhere} elsewhere.`,
  added: (java, elsewhere, year, value) => {
    const counts = `Since the end of ${year} coverage has risen to ${java} regencies and cities on Java and to ${elsewhere} elsewhere`;
    if (value.more === 0) return `${counts}: as many were added in both.`;
    return value.more > 0
      ? `${counts}: more were added elsewhere, although the share is lower because there are more regencies and cities.`
      : `${counts}: more were added on Java.`;
  },
  left: (java, elsewhere) =>
    `Not covered are ${java} regencies and cities on Java and ${elsewhere} elsewhere.`,
  kinds: (kota, kotas, kabupaten, kabupatens) =>
    `Of ${kotas} cities (kota) ${kota} are covered; of ${kabupatens} regencies (kabupaten) ${kabupaten}.`,
  people: (java, elsewhere) =>
    `By population, ${java} of the people of Java and ${elsewhere} of those elsewhere live in a regency or city that is covered.`,
  panels: { java: 'Java and elsewhere', kind: 'Cities and regencies' },
  lines: { java: 'Java', elsewhere: 'elsewhere', kota: 'cities', kabupaten: 'regencies' },
  axis: 'Covered (%)',
  chart: 'Coverage of groups of regions by year',
  described: (name, first, percent, last) =>
    `${name}: ${first} at the start, ${percent} at the end of ${last}`,
  method: [
    'A regency or city is covered if its own MPP was inaugurated or the MPP of its province serves it. Java is the provinces of the island of Java, Jakarta among them; the administrative regions of Jakarta are counted, and the MPP of Jakarta serves all of them.',
    'Each point is the state at the end of a year; the newest is the state on the last day of the data. An MPP of which only a part of the date is known counts from the latest day that it can mean.',
  ],
  doubts: [
    {
      doubt: 'Java leads because MPPs began there.',
      answer:
        'Perhaps, and the chart shows from when each line rises. This is why the gap by year and the numbers of regions are given, not only the last state.',
    },
    {
      doubt: 'Shares mislead because Java has fewer regions.',
      answer: 'The numbers of regions are given beside the shares, and so is the population.',
    },
    {
      doubt: 'Covered does not mean well served.',
      answer:
        'True. These data only record inaugurations. The way to the MPP, opening hours and the quality of service are not in them.',
    },
  ],
};
