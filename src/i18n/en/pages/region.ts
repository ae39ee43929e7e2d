import type { Messages } from '../../id.ts';

/** Words of the pages of single regions. */
export const region: Messages['region'] = {
  title: (name, province) => `MPP in ${name}, ${province}`,
  heading: (name) => `MPP in ${name}`,
  titleOf: (name, things) => `Public service mall (MPP) of ${name}${things && `: ${things}`}`,
  titleNone: (name, province) => `Is there an MPP in ${name}, ${province}?`,
  titleThings: {
    address: 'address',
    services: 'services',
    opening_hours: 'opening hours',
    counts: 'number of services',
  },
  short: (name, when) => `The MPP of ${name} was inaugurated ${when}.`,
  addressIs: (address) => `Address: ${address}.`,
  servicesAre: (services) => `Services include: ${services}.`,
  newest: {
    later: (date) => `The newest report that this MPP serves the public is of ${date}.`,
    none: 'No newer dated report that this MPP serves the public was found.',
  },
  status: {
    own: (name, history) => `The MPP of ${name} ${history}.`,
    served: (name, province, history) =>
      `${name} has no MPP of its own that we found; it is served by the provincial MPP of ${province}, which ${history}.`,
    operating: (name, when) =>
      `The MPP of ${name} has been open to the public since ${when}, but no national inauguration was found.`,
    operatingUndated: (name) =>
      `The MPP of ${name} is recorded as open to the public; neither the date it opened nor a national inauguration was found.`,
    preparing: (name, reported) =>
      `The MPP of ${name} was reported in preparation${reported}; no report that it opened to the public was found.`,
    reported: (date) => `, last on ${date}`,
    setbacks: {
      stalled: 'According to that last report, the preparations had stopped.',
      vacated: 'According to the last report found, most agencies had left.',
      closed: 'According to the last report found, it had closed again.',
    },
    none: (name, until) =>
      `No report of an MPP in ${name} was found; the newest page read is of ${until}.`,
    opened: (when) => `opened to the public ${when}`,
    inaugurated: (when) => `was inaugurated by the national government ${when}`,
    openedAndInaugurated: (when) =>
      `opened to the public and was inaugurated by the national government ${when}`,
    counted: (date) =>
      `counts as inaugurated by ${date} at the latest, although the date itself was not found`,
    then: (first, second) => `${first} and ${second}`,
  },
  dates: {
    heading: 'History',
    committed: 'Commitment signed',
    opened: 'Opened to the public',
    inaugurated: 'Inaugurated nationally',
    by: (date) => `by ${date} at the latest`,
    event: 'The event',
    evidence: 'Evidence of the inauguration',
  },
  statusSource: 'Sources of the status',
  place: {
    heading: 'Address and opening hours',
    headingProvince: 'Address and opening hours of the province’s MPP',
    name: 'Name',
    address: 'Address',
    opening_hours: 'Opening hours',
    reported: (date) => `according to a report of ${date}`,
    undated: 'as reported, without a date',
    website: 'Website',
    unknown: 'Not found.',
    tellUs: 'Do you know? Tell us',
    old: 'An old report: check first.',
    checkFirst: 'Before you go, ask the MPP about its hours and services.',
    sources: 'Sources of address and hours:',
    maps: {
      search: 'Search on OpenStreetMap',
      region: 'See the region on OpenStreetMap',
      app: 'Open the map app',
    },
  },
  services: {
    heading: 'What is reported to be done here',
    headingProvince: 'What is reported to be done at the province’s MPP',
    report: (date) => `According to a report of ${date}:`,
    undated: 'As reported, without a date:',
    none: 'No report was found of what can be done at this MPP. That does not mean that a service is missing.',
    unlisted: 'A service that is not listed may still be offered: no report of it was found.',
    older: 'Older reports of the same services',
    planned: 'Planned; no report that it is available was found',
    ended: 'No longer here, according to a newer report',
    limits: 'Limits as reported',
    limitReported: (date) => `according to a report of ${date}`,
    limitUndated: 'as reported, without a date',
    all: 'Search services at all MPPs',
  },
  locator: {
    caption: 'The tile of this region among its neighbours, and where it is on the island.',
    map: 'Meaning of the colours, and the map of all Indonesia',
    tiles: (name) => `The tile of ${name} among the regions around it`,
    island: (name) => `Where ${name} is on the island`,
  },
  observations: {
    heading: 'Agencies and services over time',
    headingProvince: 'Agencies and services of the province’s MPP over time',
    newest: (counts) => `Newest comparable figures: ${counts}.`,
    agencies: (count, date) => `${count} agencies (${date})`,
    services: (count, date) => `${count} service types (${date})`,
    noneComparable:
      'No dated figure that can be compared with other MPPs was found. What was found is listed below.',
    chart: {
      agencies: 'Agencies. A dot is a figure that was reported; between the dots nothing is known.',
      services:
        'Service types. A dot is a figure that was reported; between the dots nothing is known.',
    },
    caption: 'Every figure that was found, newest first',
    columns: {
      as_of: 'Date',
      agencies: 'Agencies',
      services: 'Service types',
      counters: 'Counters',
      visitors_per_day: 'Visitors a day',
    },
    kind: 'Kind of figure',
    reported: 'Reported',
    planned: 'A plan, not an achievement',
    notComparable: 'Does not compare with other MPPs',
    noteAndSources: 'Note and sources',
    undated: 'no date',
    method: 'How agencies and services are counted',
  },
  digital: {
    heading: 'MPP Digital',
    wave: (wave, kind, date) => `Wave ${wave} (${kind}), ${date}.`,
    kinds: [
      'first model',
      'national pilot',
      'expansion by commitment',
      'further launch',
      'new version',
    ],
  },
  evaluations: {
    heading: 'The ministry’s evaluation',
    headingProvince: 'The ministry’s evaluation of the province’s MPP',
    year: (year) => `Year ${year}`,
    undated: 'The source does not name the year',
    grade: (grade) => `grade ${grade}`,
    category: {
      prima: 'excellent (prima)',
      sangat_baik: 'very good (sangat baik)',
      baik: 'good (baik)',
      cukup: 'sufficient (cukup)',
    },
  },
  commitments: {
    heading: 'The commitment and what followed',
    office: {
      kabupaten: (place) => `The regent of ${place}`,
      kota: (place) => `The mayor of ${place}`,
      provinsi: (place) => `The governor of ${place}`,
    },
    signed: (who, date) => `${who} signed the commitment to found an MPP on ${date}.`,
    outcome: {
      inaugurated: (when) =>
        `After that its MPP was inaugurated by the national government ${when}.`,
      already: (when) => `By then its MPP had been inaugurated already, ${when}.`,
      counted: (date) => `Its MPP counts as inaugurated by ${date} at the latest.`,
      served: (when) => `Its residents are served by the province’s MPP, inaugurated ${when}.`,
      operating: (until) =>
        `Its MPP then opened to the public, but in sources up to ${until} no national inauguration was found.`,
      preparing: (until) =>
        `In sources up to ${until} there are reports that its MPP was being prepared.`,
      none: (until) => `In sources up to ${until} no MPP was found here.`,
    },
  },
  searched: {
    heading: 'What we looked for',
    body: (until) =>
      `We looked for announcements, reports of inaugurations and statements by local governments. The newest page read is of ${until}; no MPP here was found in them, whether at work or being prepared.`,
    meaning:
      'That is no proof that there is none: an MPP may be open without having been reported, or be on no list that is public.',
    gap: (gap, date) =>
      `We cannot say where ${gap} of the MPPs in the official total of ${date} are.`,
  },
  nearest: {
    heading: 'Nearest inaugurated MPPs',
    lead: 'Straight-line distance between a point in each region, not travel distance.',
    distance: (distance) => `${distance} km`,
    noAddress: 'No address found.',
    residents:
      'Identity papers are usually issued only to residents of the same region; ask before you go.',
  },
  neighbours: {
    heading: 'Land neighbours',
    covered: 'With an inaugurated MPP, or served by one',
    lacking: 'No inaugurated MPP found',
    source: 'short borders may be missing from this data',
    island:
      'By the boundary data we use, this region shares no land border with another regency or city.',
  },
  province: {
    heading: (name) => `Coverage in ${name}`,
    standing: (name, covered, regions, percent) =>
      `In ${name}, ${covered} of ${regions} regencies and cities are covered (${percent}).`,
  },
  about: {
    heading: 'Population, area and region codes',
    codes: {
      home: 'Code of the Ministry of Home Affairs',
      bps: (year) => `BPS code (edition of ${year})`,
      wikidata: 'Wikidata',
      geonames: 'GeoNames',
    },
    until: (year) => `valid until ${year}`,
    underdeveloped: 'Underdeveloped region',
    designated: (regulation, from, to) => `Designated for ${from}–${to} by ${regulation}`,
  },
  sources: 'All sources of this page',
  correct: {
    heading: 'Is something wrong or missing?',
    missing: (things) => `Not found yet: ${things}.`,
    things: {
      opened_on: 'the exact date it opened',
      inaugurated_on: 'the date of the inauguration',
      address: 'the address',
      opening_hours: 'the opening hours',
      website: 'the website',
      counts: 'the number of agencies and service types',
    },
    invitation: 'If you know, send us the address of a source.',
    row: (file) => `Correct the row of this region in ${file}`,
    issue: 'Send a correction or a new fact',
    missingMpp: 'Report an MPP in this region',
    newInauguration: 'Report the inauguration of this MPP',
    changes: 'See what has been corrected so far',
    issueTitle: (name, code) => `Correction: ${name} (${code})`,
  },
  moved: {
    title: (former, name) => `${former} was renamed ${name}`,
    link: (name) => `Open the page of ${name}`,
  },
};
