import type { people as indonesian } from '../../id/insights/people.ts';

/** Words of the insight about people instead of regions. */
export const people: typeof indonesian = {
  name: 'People',
  question: 'How many people live in a regency or city that is covered by an MPP?',
  title: (people, regions, value) => {
    const part = `${people} of the people live where an MPP covers the regency or city`;
    if (value.population_covered_percent === value.covered_percent)
      return `${part}, the same as the share of regencies and cities`;
    return value.population_covered_percent > value.covered_percent
      ? `${part}, although only ${regions} of regencies and cities are covered`
      : `${part}, less than the share of regencies and cities (${regions})`;
  },
  subtitle: (base, date) =>
    `The most populous regencies and cities not covered by an MPP, of ${base} not covered; population of December 2024, MPPs as of ${date}`,
  sentence: (uncovered, people, percent, date) =>
    `As of ${date}, ${people} people (${percent}) lived in the ${uncovered} regencies and cities where no inaugurated MPP was found.`,
  largest: (name, people) => `The most populous of these is ${name}, with ${people} people.`,
  lowest: (each) =>
    `Provinces with the lowest share of people covered, without those not covered at all: ${each}.`,
  highest: (each) =>
    `Provinces not wholly covered with the highest share of people covered: ${each}.`,
  province: (name, percent) => `${name} ${percent}`,
  chart: 'The most populous regencies and cities not covered',
  key: 'Population',
  described: (name, people) => `${name} ${people} people`,
  byProvince: {
    title: (complete, without, provinces, value) => {
      const all =
        value.complete === 0
          ? `In none of ${provinces} provinces do all people live in a covered regency or city`
          : `In ${complete} of ${provinces} provinces all people live in a covered regency or city`;
      return value.without === 0 ? all : `${all}; in ${without} none was found to be covered`;
    },
    sentence: () =>
      'Share of the people in covered regencies and cities, and share of the regencies and cities. A filled circle to the right of the hollow one means that the covered regions have more people than the others.',
    keys: { filled: 'people (%)', hollow: 'regencies and cities (%)' },
    chart: 'People in covered regencies and cities by province',
  },
  method: [
    'The population is that of the civil registry of December 2024 in every year, so changes of population are not counted. All people of a regency or city are counted if it is covered.',
    'Regencies and cities with an MPP that operates without a national inauguration found are counted as not covered.',
  ],
  doubts: [
    {
      doubt: 'Living in a covered region is not the same as living near an MPP.',
      answer:
        'True. A regency can be large, and one MPP serves all of it. The number is an upper bound: at most that many.',
    },
    {
      doubt: 'People use the MPP of another region.',
      answer:
        'Some services are open to all, some only to the people of the region. The data do not record who comes.',
    },
    {
      doubt: 'The registry and the census differ.',
      answer:
        'True. All regions here use one source, so that their shares compare; by the census they could differ somewhat.',
    },
  ],
};
