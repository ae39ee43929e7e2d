import type { Messages } from '../id.ts';

/** Words that every page has: navigation, statuses, sources, dates. */
export const common: Messages['common'] = {
  siteName: 'Pantau MPP',
  tagline: 'Open data on Indonesia’s public service malls',
  skip: 'Skip to content',
  menu: 'Main menu',
  nav: {
    home: 'Home',
    provinces: 'Provinces',
    batches: 'Inaugurations',
    explorer: 'Explorer',
    data: 'Data',
    method: 'Method',
    about: 'About',
  },
  switchLanguage: 'Bahasa Indonesia',
  switchLanguageLabel: 'Baca halaman ini dalam bahasa Indonesia',
  theme: { label: 'Appearance', auto: 'Automatic', light: 'Light', dark: 'Dark' },
  breadcrumb: 'Where this page is',
  status: {
    inaugurated: 'Inaugurated',
    served: 'Served by the province’s MPP',
    operating: 'Operating, not inaugurated',
    preparing: 'In preparation',
    none: 'None known',
  },
  kind: { kabupaten: 'Kabupaten', kota: 'Kota', provinsi: 'Province' },
  unknown: 'unknown',
  none: 'none',
  source: 'Source',
  sources: 'Sources',
  note: 'Note',
  dataDate: (date) => `Data as of ${date}`,
  collectedUntil: (date) => `sources checked until ${date}`,
  of: (part, whole) => `${part} of ${whole}`,
  ownList: 'the list of MPPs that Pantau MPP compiles from the sources of each row',
  coverage: {
    regions: 'Regencies and cities',
    percent: 'Covered',
    percentLong: 'have an inaugurated MPP or are served by the province’s',
    coverage_by_province: 'Province',
    coverage_by_island_group: 'Island group',
  },
  reconciliation: {
    date: 'Date',
    official: 'Official total',
    listed: 'Listed',
    gap: 'Gap',
  },
  figure: {
    table: 'See the data as a table',
    download: 'Download the data',
    permalink: 'Link to this figure',
  },
  footer: {
    licence: 'Data under CC BY 4.0; code under MIT.',
    independent:
      'Pantau MPP is an independent project, not a site of the PANRB Ministry or of any local government.',
    noTracking: 'This site uses no cookies, no trackers and no third-party services.',
    correct: 'Is something wrong? Tell us',
  },
  notFound: {
    title: 'Page not found',
    body: 'Pantau MPP has no page at this address. The link may be wrong, or the page has moved.',
    home: 'Back to the home page',
  },
};
