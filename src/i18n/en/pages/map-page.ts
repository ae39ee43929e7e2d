import type { Messages } from '../../id.ts';

/** Words of the page with both maps. */
export const mapPage: Messages['mapPage'] = {
  title: 'Map of MPPs in Indonesia',
  description: (first, date) =>
    `Which kabupaten/kota are covered by a Mal Pelayanan Publik (public service mall), on a tile map and a dot map, from ${first} to the data of ${date}.`,
  lead: (first, firstCovered, covered, regions, percent) =>
    `At the end of ${first} only ${firstCovered} kabupaten/kota were covered by an MPP. Now ${covered} of ${regions} are (${percent}).`,
  meaning:
    'Covered means having an inaugurated MPP or being served by the province’s. The figures are counted from the list of MPPs that can be named one by one.',
  meaningLink: 'Why they differ from the official total',
  year: {
    heading: 'Choose a year',
    label: 'Year',
    endOf: (year) => `end of ${year}`,
    now: (date) => `now, data of ${date}`,
    covered: (covered, regions, year) =>
      `${covered} of ${regions} kabupaten/kota were covered at the end of ${year}.`,
    coveredNow: (covered, regions, date) =>
      `${covered} of ${regions} kabupaten/kota are covered, by data of ${date}.`,
    back: 'One year back',
    forward: 'One year forward',
    play: 'Play',
    stop: 'Stop',
    help: 'For past years both maps only tell covered regions from those not yet covered: the other statuses are known for now only.',
  },
  tiles: {
    heading: 'Every region one tile',
    caption: (regions) =>
      `There are ${regions} tiles, one for each kabupaten/kota, all of one size: every local government counts the same, wherever it lies and however many people live there.`,
  },
  dots: {
    heading: 'Every region one dot',
    caption:
      'The larger a dot, the more people; the smallest are drawn slightly larger so that they can be seen. A dot lies inside the largest part of its region, not at the MPP’s building. Land: Natural Earth (public domain); that of neighbouring countries is paler. No administrative boundary is drawn.',
    tableCaption: 'Coverage by island group',
  },
  six: {
    heading: 'Six moments',
    sentence: (before, beforeYear, after, afterYear) =>
      `From the end of ${beforeYear} to the end of ${afterYear}, when many MPPs were inaugurated at joint events, coverage grew from ${before} to ${after} kabupaten/kota.`,
    endOf: (year) => `End of ${year}`,
    now: (date) => `Now (${date})`,
    covered: (covered, regions) => `${covered} of ${regions}`,
    key: 'Large green tile: covered. Small grey tile: not yet.',
    tableCaption: 'Kabupaten/kota covered at the end of each year',
    year: 'End of',
    newest: 'Newest year: up to the latest data.',
  },
};
