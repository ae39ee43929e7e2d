import type { Messages } from '../../../id.ts';

/** Words of the search for an errand and for the MPPs nearby that offer it, which the browser needs too. */
export const errandNear: Messages['errandNear'] = {
  matches: (count) => (count === 1 ? '1 errand matches.' : `${count} errands match.`),
  noMatch: (query) => `No errand matches “${query}”. These are all:`,
  guesses: (query: string) => `No errand is named “${query}”. Did you mean:`,
  label: 'From which regency (kabupaten) or city (kota)?',
  hint: 'Type the name of your region and choose it from the suggestions.',
  show: 'Show',
  here: 'From my location',
  privacy:
    'Your browser will ask for permission. Distances are computed on this device; your location is not sent anywhere.',
  yourLocation: 'your location',
  locating: 'Finding your location…',
  chooseRegion: 'Choose a regency or city from the suggestions.',
  noOpenMpp: (region) => `No open MPP was found in ${region}.`,
  nearest: (mpp, distance) => `Nearest that is reported: ${mpp}, ${distance}.`,
  noneReported: 'No MPP was found that is reported to offer it.',
  reportedHeading: (from) => `Reported there, nearest to ${from}`,
  unknownHeading: (from) => `Nearest to ${from}, but not known`,
  unknownLead:
    'No report was found that these MPPs offer the service. They may: ask before you go.',
  unknownItem: 'no report found',
  sameRegion: 'in this region',
  distance: (km) => `about ${km} km`,
  veryNear: 'less than 1 km',
  approximate:
    'Straight-line distance to a point in the regency or city, not to the building, so only approximate. Each report holds for its date; check before you go.',
  refused:
    'Access to your location was refused. Type the name of your regency or city; the result is the same. You can change this in the settings of your browser.',
  unavailable: 'This device cannot determine its location. Type the name of your region.',
  timeout:
    'Finding your location took too long, so we stopped. Type the name of your region, or try again.',
  outside: 'You seem to be outside Indonesia. Type the name of a regency or city.',
  failed: 'The list of regions could not be loaded. The list by province is below.',
};
