import type { Messages } from '../../../id.ts';

/** Words of the search for a region, of its index page and of the MPPs nearby. */
export const finder: Messages['finder'] = {
  label: 'Find a kabupaten (regency), kota (city) or province',
  heading: 'Is there an MPP where you are?',
  hint: 'Type a name, an abbreviation or another spelling: Kab. Bogor, Solo, Jatim.',
  all: 'See all regions',
  widget: {
    hint: 'When there are suggestions, use the up and down arrows to review and Enter to choose. On touch screens, explore by touch or with swipes.',
    tooShort: (letters) => `Type ${letters} or more letters to see suggestions`,
    noResults: (guesses) =>
      guesses.length === 0
        ? 'No region matches'
        : `No region matches. Did you mean: ${guesses.join('; ')}?`,
    selected: (option, place, count) => `${option}, option ${place} of ${count}`,
    results: (count) => (count === 1 ? '1 region matches.' : `${count} regions match.`),
  },
  index: {
    inMenu: {
      label: 'All kabupaten/kota',
      words: 'list of regions;regencies;cities;kabupaten;kota',
    },
    title: 'Regencies and cities and their MPPs',
    description: (base, provinces) =>
      `The ${base} kabupaten (regencies) and kota (cities) in ${provinces} provinces, each with the status of its Public Service Mall.`,
    lead: (base, provinces) =>
      `${base} kabupaten/kota in ${provinces} provinces, each with the status of its MPP. Choose yours for what was found, with its sources.`,
    filter: 'Filter this list',
    province: (name) => `Province page: ${name}`,
    covered: (covered, regions) => `${covered} of ${regions} covered`,
    matches: (count, query) =>
      count === 1 ? `1 region matches “${query}”.` : `${count} regions match “${query}”.`,
    guess: (query) => `No region is named “${query}”. Did you mean:`,
    noMatch: (query) => `No region matches “${query}”. Here are all of them:`,
    failed: 'The search could not be loaded. Here is the whole list:',
    showAll: 'Show all',
  },
  near: {
    button: 'Find the MPPs nearest to me',
    privacy:
      'Your browser will ask for your permission. Distances are computed on this device; your location is sent nowhere.',
    locating: 'Finding your location…',
    found: 'The three nearest MPPs that are inaugurated:',
    approximate:
      'Straight-line distance to a point in the kabupaten/kota, not to the building, so only approximate. Check address and hours before you go.',
    distance: (km) => `about ${km} km`,
    veryNear: 'less than 1 km',
    operating: (name, distance) =>
      `Nearer still, ${distance}: ${name}, which is operating; no national inauguration was found.`,
    mppOf: (region) => `MPP of ${region}`,
    serves: (region) => `serves ${region}; distance to a point there`,
    address: 'Address',
    hours: 'Opening hours',
    unknown: 'unknown',
    more: 'Dates and sources:',
    refused:
      'Access to your location was refused, so the nearest MPPs cannot be computed. You can change this in the settings of your browser.',
    unavailable: 'This device cannot tell its location.',
    timeout: 'Finding your location took too long, so we stopped. You can try again.',
    outside: 'You seem to be outside Indonesia, so there is no MPP near you.',
    failed: 'The list of MPPs could not be loaded. Check your connection and try again.',
    stillWorks: 'Searching by name still works.',
  },
};
