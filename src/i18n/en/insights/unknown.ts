import type { unknown as indonesian } from '../../id/insights/unknown.ts';

/** Words of the insight about what is not known. */
export const unknown: typeof indonesian = {
  name: 'What we do not know',
  question: 'What is not known of MPPs that were inaugurated?',
  title: (field, known, mpps, value) => {
    if (value.known === value.mpps) return `Every fact is known of all ${mpps} inaugurated MPPs`;
    if (value.known === 0)
      return `Least known: ${field}, not found for any of ${mpps} inaugurated MPPs`;
    return `Least known: ${field}, for only ${known} of ${mpps} inaugurated MPPs`;
  },
  subtitle: (mpps, date) =>
    `Share of the ${mpps} inaugurated MPPs of which a fact is known; data as of ${date}`,
  sentence: (field, percent, services, opened) =>
    `Most complete is the ${field} (${percent}). The number of services is known for ${services}, the date of opening for ${opened}.`,
  group: (field, best, bestPercent, least, leastPercent) =>
    `The ${field} is known most often in ${best} (${bestPercent}), least often in ${least} (${leastPercent}).`,
  answer: (each) =>
    `One answer would close many gaps. A list of the PANRB ministry with every MPP would complete: ${each}.`,
  missing: (field, mpps) => `${field} for ${mpps} MPPs`,
  chart: 'Facts known of inaugurated MPPs',
  key: 'Share of MPPs of which the fact is known',
  described: (field, percent) => `${field} ${percent}`,
  byProvince: {
    title: (best, bestName, least, leastName) =>
      `The date of opening is known for ${best} of MPPs in ${bestName} and ${least} in ${leastName}`,
    sentence: () =>
      'Each dot is a province with at least five inaugurated MPPs; provinces with fewer are not drawn, because a single MPP decides their share.',
    axis: 'Fact known (% of MPPs); a dot: a province',
    described: (field, least, most) => `${field}: ${least} to ${most}`,
    chart: 'Facts known by province',
  },
  byYear: {
    title: (first, last, year, newest) =>
      `The date of opening is known for ${first} of MPPs that count as inaugurated in ${year} and ${last} of those of ${newest}`,
    sentence: (mpps, year, mppsLast, newest) =>
      `Each point is the MPPs that count as inaugurated in that year: ${mpps} in ${year}, ${mppsLast} in ${newest}.`,
    panels: ['Dates', 'Address and services'],
    axis: 'Known (%)',
    chart: 'Facts known by year of inauguration',
  },
  method: [
    'Counted from the tables of this site: a fact is known if a source states it. Numbers of agencies and services count if they are comparable and dated; names of services if at least one is reported.',
    'Not known means not found in the sources that were read, not that there is nothing to know.',
  ],
  doubts: [
    {
      doubt: 'This measures your search, not the openness of the government.',
      answer:
        'True, the two cannot be separated here. What is known is only what an outsider can find on the web.',
    },
    {
      doubt: 'The address of every MPP is on an online map.',
      answer:
        'Many are. This site uses sources that can be cited and dated, and an online map names none.',
    },
    {
      doubt: 'Regions with little press look worse.',
      answer: 'True, so the differences between islands also show where the press is.',
    },
  ],
};
