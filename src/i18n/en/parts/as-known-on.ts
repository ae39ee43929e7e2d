import type { Messages } from '../../id.ts';

/** Words for choosing a past day, on the pages and in the explorer's form. */
export const asKnownOn: Messages['asKnownOn'] = {
  heading: 'The state on another date',
  body: 'See how things stood on a day, counted from the dates the data knows now.',
  bodyProvince: (name) =>
    `See how things stood in ${name} on a day, counted from the dates the data knows now.`,
  date: 'Date',
  show: 'Show in the explorer',
  method: 'The rule',
  form: {
    legend: 'State on a date',
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
      'This is how things stood on that day as the data knows it now, not what had been announced or reported by then.',
    limits: (checked) =>
      `Not everything can be replayed. Preparation, and openings without a date, count only from ${checked}, the last day on which sources were checked; before that the region is shown as none known, and the number in preparation as “–”. Regions, codes, names and population are those of now.`,
    method: 'The whole rule',
    back: 'Back to the newest data',
  },
  withoutScript:
    'Choosing a date needs JavaScript; without it this page shows the newest data. States that are ready made:',
  withoutScriptLinks: {
    progress: 'Coverage at every date on which it changed, in the table below',
    years: 'Official total and list at the end of each year',
    maps: 'Maps of chosen years',
  },
};
