import type { Messages } from '../../../id.ts';

/** Words of the search of the site, in the header, on its page and in its results. */
export const search: Messages['search'] = {
  inMenu: { label: 'Search this site' },
  title: 'Search Pantau MPP',
  description:
    'Find a regency, city or province, an MPP or mall by name, a service, a page, a chart or a number on Pantau MPP.',
  label: 'Find a region, MPP, service or page',
  placeholder: 'Search',
  submit: 'Search',
  close: 'Close the search',
  hint: 'For example: jaksel, Kab. Bogor, 35.02, Siola, passport, target.',
  lead: 'Type a name, an abbreviation, a region code (Kemendagri or BPS), the name of an MPP or mall, an errand, or a number.',
  withoutScript:
    'This browser does not run JavaScript, so what you type cannot be searched for here. Everything on this site can be chosen from the lists below.',
  browse: 'Without typing',
  allRegions: 'All kabupaten/kota with their statuses',
  results: 'Search results',
  groups: {
    place: 'Regions',
    mpp: 'MPPs by name or address',
    service: 'Services',
    page: 'Pages',
    insight: 'Insights',
    figure: 'Charts and maps',
  },
  count: (count, query) =>
    count === 1 ? `1 result for “${query}”.` : `${count} results for “${query}”.`,
  noMatch: (query) => `Nothing matches “${query}”.`,
  guess: (query) => `Nothing is named “${query}”. Did you mean:`,
  more: (count) => `Show all ${count} results`,
  failed: 'The search list could not be downloaded. Press Enter to open the search page.',
  failedHere: 'The search list could not be downloaded. All pages are in the lists below.',
  via: (name) => `matches “${name}”`,
  mpp: (operator) => `MPP of ${operator}`,
  named: (mpp, name) => `${mpp}: ${name}`,
  mppDetail: 'address not found',
  total: (total) => `${total}: a number of MPPs stated by sources`,
  totalDates: (dates) => `stated for ${dates}`,
};
