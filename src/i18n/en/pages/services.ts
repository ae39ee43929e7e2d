import type { Messages } from '../../id.ts';

/** Words of the page about agencies and services. Arguments are marked numbers. */
export const services: Messages['services'] = {
  inMenu: {
    label: 'Numbers of services',
    words: 'number of agencies;number of counters;how many services;counters;tenants',
  },
  title: 'Services at MPPs: what can be done, and where',
  description: (agencies, count) =>
    `The services reported at MPPs, and where. And how many: a median of ${agencies} agencies and ${count} service types at MPPs with a known figure.`,
  lead: 'Which services sources report at MPPs, at how many, and how far that is known; then how many agencies and service types there are.',
  offered: {
    heading: 'What can be done, and where',
    lead: 'Choose a service to see its MPPs by province, with dates and sources. Plans are counted apart. An MPP of which no report was found may still offer the service.',
    caption: 'Services by the number of MPPs that are reported to offer them',
    service: 'Service',
    columns: {
      mpps_reported: 'Reported at MPPs',
      provinces_reported: 'Provinces',
      mpps_planned: 'Only planned',
      mpps_unknown: 'Not known',
    },
    newest: 'Newest report',
  },
  counted: 'How many agencies and service types',
  countedLead:
    'How many agencies can be found at an MPP, and how many types of service? This part takes the newest figure of each MPP that was reported, not planned, and counted in a comparable way.',
  caution:
    'Read with care: the figures are of different dates, and they are not all counted alike.',
  cautionLink: 'Why they are hard to compare',
  agencies: {
    tableCaption: 'How many MPPs have how many agencies',
    unit: 'Agencies',
  },
  services: {
    tableCaption: 'How many MPPs have how many service types',
    unit: 'Service types',
  },
  source: 'reports about each MPP; their sources are in the table rows and on the region’s page',
  from: 'From',
  to: 'To',
  mpps: 'MPPs',
  most: {
    heading: 'The ten largest numbers of service types',
    caption: 'MPPs with the largest comparable number of service types',
  },
  least: {
    heading: 'The ten smallest, which may count counters',
    caption: 'MPPs with the smallest comparable number of service types',
  },
  rankNote:
    'This is no ranking of quality. A large figure may mean that every licence is counted; a small one may mean that counters are.',
  region: 'Region',
  date: 'Date',
  noteAndSources: 'Note and sources',
  noNote: 'The source does not say how it counted.',
  why: {
    heading: 'Why these figures are hard to compare',
    reasons: [
      {
        title: 'A service is not the same everywhere',
        body: 'Some MPPs count every kind of licence as a service and reach hundreds. Others count counters and reach dozens. A resident may be able to get the same things done at both.',
      },
      {
        title: 'Nor is an agency',
        body: 'Some count only the national offices and companies that joined; others also count each office of their own government. This alone can double the figure.',
      },
      {
        title: 'Plans are not achievements',
        body: 'Before opening, many regions announce how many agencies and services there will be. We keep such figures as plans and do not use them here.',
      },
      {
        title: 'The dates differ',
        body: 'Some figures are from the day of the inauguration, others from years later. Counters may be added or removed without a report.',
      },
    ],
    method: 'How we choose figures is explained on the method page:',
    methodLinks: {
      observations: 'numbers of agencies and services',
      unknown: 'what we do not know',
    },
  },
  leftOut: {
    heading: 'What is left out',
    lead: 'These observations are in our data but not in the figures and tables above:',
    reasons: {
      planned: (observations, mpps) => `${observations} plans, for ${mpps} MPPs;`,
      not_comparable: (observations, mpps) =>
        `${observations} figures that were clearly counted differently, for ${mpps} MPPs;`,
      undated: (observations, mpps) =>
        `${observations} other figures without a known date, for ${mpps} MPPs.`,
    },
    older:
      'Where an MPP has several comparable figures, only the newest counts; the older ones are on the region’s page.',
    table: 'See the figures that do not compare, and why',
    caption: 'Figures that were reported but do not compare',
    download: 'All observations can be downloaded:',
  },
};
