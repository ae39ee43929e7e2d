import type { Messages } from '../../id.ts';

/** Words of the tile map. */
export const map: Messages['map'] = {
  name: 'Tile map: one hexagon for each kabupaten/kota',
  colourBy: 'Colour by',
  colours: {
    status: 'MPP status',
    year: 'year of inauguration',
    services: 'number of service types',
  },
  keys: 'With a keyboard: arrow keys move between tiles, Enter opens the page of a region, Esc closes its details.',
  tap: 'Tap a province to enlarge it, then tap a tile to open the page of the region.',
  back: 'Back to all of Indonesia',
  zoomed: 'Enlarged:',
  whole: 'Showing all of Indonesia',
  yearScale: 'Year of inauguration',
  notInaugurated: 'Inauguration not found',
  servicesScale: 'Number of service types, newest comparable figure',
  noServices: 'No comparable figure found',
  list: 'All kabupaten/kota by province',
  services: (count, date) => `${count} service types as of ${date}`,
  home: {
    link: 'See it spread year by year',
  },
  said: {
    inaugurated: (date) => `inaugurated ${date}`,
    inauguratedBy: (date) => `inaugurated by ${date}`,
    served: (date) => `served by the MPP of the province, inaugurated ${date}`,
    operating: 'open, inauguration not found',
    operatingSince: (date) => `open since ${date}, inauguration not found`,
    preparing: 'reported in preparation',
    preparingBy: (date) => `reported in preparation, last ${date}`,
    none: 'no MPP found',
  },
};
