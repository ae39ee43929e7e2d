import type { Messages } from '../../id.ts';

/** The ready questions of the explorer: their labels and their findings. Numbers and dates arrive formatted. */
export const explorerQuestions: Messages['explorer']['questions'] = {
  heading: 'Ready questions',
  large: {
    label: '500,000 people or more, none found',
    finding: (regions, people, date) =>
      `No MPP was found in ${regions} kabupaten/kota of 500,000 people or more; ${people} people live there (data of ${date})`,
  },
  outsideJava: {
    label: 'Outside Java, none found',
    finding: (regions, people, date) =>
      `No MPP was found in ${regions} kabupaten/kota outside Java; ${people} people live there (data of ${date})`,
  },
  only: {
    label: 'The only one of its province with none found',
    finding: (regions, people, date) =>
      `${regions} kabupaten/kota are the only ones of their province in which no MPP was found; ${people} people live there (data of ${date})`,
  },
  underdeveloped: {
    label: 'Underdeveloped regions, none found',
    finding: (regions, people, date) =>
      `No MPP was found in ${regions} underdeveloped regions; ${people} people live there (data of ${date})`,
  },
  operating: {
    label: 'Operating, inauguration not found',
    finding: (regions, people, date) =>
      `In ${regions} kabupaten/kota an MPP operates whose inauguration was not found; ${people} people live there (data of ${date})`,
  },
  lastYear: {
    label: 'Inaugurated in the last 12 months of data',
    finding: (regions, people, date) =>
      `MPPs of ${regions} kabupaten/kota were inaugurated in the last 12 months of data; ${people} people live there (data of ${date})`,
  },
};
