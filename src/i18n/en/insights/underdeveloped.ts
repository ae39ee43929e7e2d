import type { underdeveloped as indonesian } from '../../id/insights/underdeveloped.ts';

/** Words of the insight about regions that the state designates as underdeveloped. */
export const underdeveloped: typeof indonesian = {
  name: 'Underdeveloped regions',
  question: 'Are the regions that the state designates as underdeveloped covered by MPPs?',
  title: (covered, regions, other, value) => {
    if (value.covered === 0)
      return `None of the ${regions} regions designated underdeveloped is covered by an MPP; of the others ${other} are`;
    if (value.covered === value.regions)
      return `All ${regions} regions designated underdeveloped are covered by an MPP`;
    return `${covered} of ${regions} regions designated underdeveloped ${value.covered === 1 ? 'is' : 'are'} covered by an MPP; of the others ${other} are`;
  },
  subtitle: (base, date) =>
    `Share of regencies and cities covered by an MPP at the end of each year, by designation in the Presidential Regulation for 2020–2024, of ${base} regencies and cities; data as of ${date}`,
  sentence: (percent, otherPercent, otherCovered, otherRegions, date) =>
    `As of ${date} the coverage of regions designated underdeveloped was ${percent}; of the others it was ${otherPercent} (${otherCovered} of ${otherRegions} regencies and cities).`,
  outside: (covered, regions, percent, other) =>
    `Outside Papua alone, ${covered} of ${regions} regions designated underdeveloped are covered (${percent}); of the others ${other}.`,
  island: (name, covered, regions) => `${name} ${covered} of ${regions}`,
  islands: (each) => `Designated regions that are covered, by island group: ${each}.`,
  first: (year) => `The first designated region to be covered counts in ${year}.`,
  people: (percent, other) =>
    `By population: ${percent} of the people of designated regions and ${other} of those elsewhere live in a regency or city that is covered.`,
  panels: { all: 'All of Indonesia', outside: 'Without Papua' },
  lines: { underdeveloped: 'designated', other: 'others' },
  axis: 'Covered (%)',
  chart: 'Coverage of regions designated underdeveloped and of others by year',
  described: (name, percent, year) => `${name}: ${percent} in ${year}`,
  source:
    'the list of Pantau MPP (the sources of each MPP are in the table); the list of underdeveloped regions in the Presidential Regulation for 2020–2024, as reported',
  method: [
    'Designated regions are the regencies in the Presidential Regulation on underdeveloped regions for 2020–2024. The designation is used for every year of the chart, before 2020 and after 2024 too, so that the groups stay the same.',
    'Covered means that the region’s own MPP was inaugurated or that its province’s serves it. The newest point is the state on the last day of the data. Papua is every province of the island of Papua.',
  ],
  doubts: [
    {
      doubt: 'This only shows that Papua is not covered.',
      answer: 'This is why the second panel leaves Papua out, and why the islands are listed.',
    },
    {
      doubt: 'Such regions are small and poor; an MPP is not what they need first.',
      answer:
        'The data name no cause and rank no needs. Designation and MPPs both have to do with budgets, distances and population; the gap is no effect of the designation.',
    },
    {
      doubt: 'The designation has expired.',
      answer:
        'True, the term of the regulation ended in 2024. The data have no list that replaced it, so the group is the regions that were designated then.',
    },
  ],
};
