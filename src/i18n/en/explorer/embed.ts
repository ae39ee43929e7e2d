import type { explorerEmbed as id } from '../../id/explorer/embed.ts';

/** Words of the embed of a state of the explorer, and of its code. Numbers and dates arrive formatted. */
export const explorerEmbed: typeof id = {
  title: (matching, all, filters) => `${matching} of ${all} regencies and cities: ${filters}`,
  whole: (covered, all, percent) =>
    `${covered} of ${all} regencies and cities are covered by an MPP (${percent})`,
  people: (people, share) =>
    `Their population is ${people}, ${share} of that of all of them (December 2024).`,
  empty: 'No regency or city matches these filters.',
  listed: (shown, all) => `Showing ${shown} of ${all} regencies and cities.`,
  sortedBy: (column) => `At the right: ${column}.`,
  bars: {
    coverage: 'Length of a bar: the share of the matching regencies and cities covered by an MPP.',
    without: 'Length of a bar: the number of matching regencies and cities with no MPP found.',
    regions: 'Length of a bar: the number of matching regencies and cities.',
    people: 'Length of a bar: the population of the matching regencies and cities.',
  },
  map: (matching) => `Coloured by status: the ${matching} matching regencies and cities.`,
  mapOut: 'Small dots: no match.',
  outside: 'Pale: outside the choice.',
  out: 'No match',
  chosen: 'With a ring: chosen.',
  heading: 'A view of the MPP data explorer',
  withoutScript:
    'This view is computed in the browser from the newest data and needs JavaScript. Without it, please open the link below.',
  link: 'Open this view at Pantau MPP',
  code: {
    heading: 'Embed this view',
    view: 'What to embed',
    histograms: {
      services: 'Distribution of services',
      agencies: 'Distribution of agencies',
      population: 'Distribution of population',
    },
    label: 'Embed code of this view',
    hint: 'Follows the newest data; the chosen filters and date are kept.',
    try: 'See the embed',
    failed: 'The embed code could not be made.',
  },
};
