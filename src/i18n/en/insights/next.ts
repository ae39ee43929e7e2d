import type { next as indonesian } from '../../id/insights/next.ts';

/** Words of the insight about where an MPP would close a gap between neighbours. */
export const next: typeof indonesian = {
  name: 'Where next',
  question: 'Which regions are surrounded by MPPs, and which are farthest from any?',
  title: (surrounded, uncovered, value) => {
    if (value.surrounded === 0)
      return `None of the ${uncovered} regencies and cities not covered is surrounded by covered ones`;
    return `${surrounded} of ${uncovered} regencies and cities not covered ${value.surrounded === 1 ? 'has' : 'have'} only covered land neighbours`;
  },
  subtitle: (uncovered, date) =>
    `Straight-line distance of each regency or city not covered to the nearest with an MPP of its own, by island group; ${uncovered} regencies and cities, data as of ${date}`,
  sentence: (beyond, farthest, date) =>
    `As of ${date}, ${beyond} regencies and cities were more than a hundred kilometres in a straight line from the nearest MPP; the farthest is ${farthest} km away.`,
  largest: (each) => `The most populous of those with only covered land neighbours: ${each}.`,
  people: (name, people) => `${name} (${people} people)`,
  farthest: (each) => `Farthest from the nearest MPP: ${each}.`,
  distance: (name, km) => `${name} (${km} km)`,
  without: (each) => `Provinces of which no regency or city is covered: ${each}.`,
  only: (each) => `Provinces with only one regency or city covered: ${each}.`,
  chart: 'Straight-line distance to the nearest MPP, by island group',
  axis: 'Straight-line distance (km); a dot: a region',
  described: (group, count, farthest) =>
    `${group}: ${count} regencies and cities, the farthest ${farthest} km`,
  method: [
    'Land neighbours are the regencies and cities that share a border on land by the map of borders; islands without such a border are left out. Covered means that the region’s own MPP was inaugurated or that its province’s serves it.',
    'Distances are straight lines between one point in each region, not by road or ship, to the nearest region with an inaugurated MPP of its own. MPPs of provinces that serve several regions are left out.',
  ],
  doubts: [
    {
      doubt: 'Being surrounded is no reason to build another; people can go next door.',
      answer:
        'Perhaps. The list does not say where to build, only where a region differs from all its neighbours.',
    },
    {
      doubt: 'A straight line means little in a country of islands.',
      answer:
        'It is always shorter than the journey, so the regions that are far here are at least that far. The order could change if roads were measured.',
    },
    {
      doubt: 'Some of these regions may have an MPP already.',
      answer:
        'They may: not found is not the same as none. Regions with an MPP that operates without an inauguration found are here too.',
    },
  ],
};
