import type { Messages } from '../../id.ts';

/** Words for choosing a past day, on the pages and in the explorer's form. */
export const asKnownOn: Messages['asKnownOn'] = {
  heading: 'See another date',
  body: 'See how things stood on a day, worked out from the dates in the present data.',
  bodyProvince: (name) =>
    `See how things stood in ${name} on a day, worked out from the dates in the present data.`,
  date: 'Date',
  show: 'Show in the explorer',
  method: 'The rule',
  form: {
    legend: 'As of a date',
    range: (from, to) => `From ${from} to ${to}. Empty: the newest data.`,
    quick: 'Quick choice',
    newest: 'Newest data',
    other: 'A date of your own',
    yearEnds: 'Ends of years',
    official: 'Dates of official totals',
    base: 'Base of shares',
    all: (regions) => `${regions}: every kabupaten/kota`,
    autonomous: (regions) => `${regions}: without Jakarta’s administrative regions`,
  },
  panel: {
    meaning:
      'This is how things stood on that day by the present data, not by the reports of that time.',
    limits: (checked) =>
      `Not every past state can be reconstructed. Preparation, and openings without a date, count only from ${checked}, the date of the newest page read; before that the region is shown as none found, and the number in preparation as “–”. Regions, codes, names and population are the present ones.`,
    method: 'The whole rule',
    back: 'Back to the newest data',
  },
  withoutScript:
    'Choosing a date needs JavaScript; without it this page shows the newest data. Ready-made views:',
  withoutScriptLinks: {
    progress: 'Coverage at every date on which it changed, in the table below',
    years: 'Official total and list at the end of each year',
    maps: 'Maps of chosen years',
  },
};
