import type { Messages } from '../../id.ts';

/** Words of the page with both maps. */
export const mapPage: Messages['mapPage'] = {
  inMenu: { label: 'Map', words: 'tile map;dot map;location;where' },
  title: 'Map of public service malls (MPP) in Indonesia',
  description: (first, date) =>
    `Which regencies and cities are covered by a public service mall (MPP), on a tile map and a dot map, from ${first} to the data of ${date}.`,
  lead: (first, firstCovered, covered, regions, percent, date) =>
    `At the end of ${first}, ${firstCovered} regencies and cities were covered by an MPP; as of ${date}, ${covered} of ${regions} were (${percent}).`,
  meaning:
    'Covered means having an inaugurated MPP or being served by the province’s. The figures are counted from the list of Pantau MPP.',
  own: 'Make a tile map of your own data',
  meaningLink: 'Why they differ from the official total',
  year: {
    heading: 'Choose a year',
    label: 'Year',
    endOf: (year) => `end of ${year}`,
    now: (date) => `data as of ${date}`,
    covered: (covered, regions, year) =>
      `${covered} of ${regions} regencies and cities were covered at the end of ${year}.`,
    coveredNow: (covered, regions, date) =>
      `${covered} of ${regions} regencies and cities were covered as of ${date}.`,
    back: 'One year back',
    forward: 'One year forward',
    play: 'Play',
    stop: 'Stop',
    help: 'For past years both maps only tell covered regions from the others: the other statuses are known only as last reported.',
  },
  tiles: {
    caption: (regions) =>
      `There are ${regions} tiles, one for each regency or city, all of one size: every local government counts the same, wherever it lies and however many people live there.`,
  },
  dots: {
    caption:
      'The larger a dot, the more people; the smallest are drawn slightly larger so that they can be seen. A dot lies inside the largest part of its region, not at the MPP’s building. Land: Natural Earth (public domain); that of neighbouring countries is paler. No administrative boundary is drawn.',
    tableCaption: 'Coverage by island group',
  },
  six: {
    heading: (before, after) =>
      `Six moments: from ${before} to ${after} regencies and cities covered`,
    sentence: (before, beforeYear, after, afterYear) =>
      `From the end of ${beforeYear} to the end of ${afterYear}, when many MPPs were inaugurated at joint events, coverage grew from ${before} to ${after} regencies and cities.`,
    endOf: (year) => `End of ${year}`,
    now: (date) => `Data as of ${date}`,
    covered: (covered, regions) => `${covered} of ${regions} regencies and cities`,
    key: 'Large green tile: covered. Small grey tile: no inaugurated MPP found.',
    tableCaption: 'Regencies and cities covered at the end of each year',
    year: 'End of',
    newest: 'Newest year: up to the latest data.',
  },
};
