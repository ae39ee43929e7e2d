import type { Messages } from '../../../id.ts';

/** Words of the pages of sources, of the rows behind numbers, and of conflicts. */
export const provenance: Messages['provenance'] = {
  rows: 'Rows and sources',
  allSources: 'All sources of this site',
  eventSources: 'Sources of this event',
  sources: {
    inMenu: { label: 'Sources', words: 'references;citations;news;evidence' },
    title: 'Sources of the data on public service malls',
    description:
      'Every article, page and document that Pantau MPP rests on, with the rows of data that cite it.',
    lead: (sources, citations) =>
      `The facts on this site rest on ${sources} sources, cited ${citations} times by rows of data. Each source links to the original; “use” links to the rows that cite it.`,
    conflicts: 'Where sources contradict each other, they are shown side by side among the',
    conflictsLink: 'conflicting reports',
    years: 'By year of publication, with their use',
    undated: 'Undated',
    search: 'Search title, outlet or date',
    found: (count) => `${count} sources match`,
    use: 'Use',
    useOf: (title) => `Use: ${title}`,
    untitled: (outlet) => `${outlet}, no title known`,
    unused: 'Sources that no row cites',
    allUsed: 'Every source is cited by at least one row.',
    own: 'The layout of the tile map, other names and island groups are this project’s own work and rest on no source.',
  },
  group: {
    title: (year) => `Sources published in ${year}`,
    titleUndated: 'Sources without a date of publication',
    description: (title) => `${title}: title, outlet, address and the rows of data that cite them.`,
    lead: 'Each source with the rows of data that cite it. The title links to the source itself; the links below it lead to the page that shows the row.',
    other: 'Other sources',
    citedBy: 'Cited for',
    noAddress: 'No web address is known.',
    reference: (count, citations) => `${count} ${citations === 1 ? 'row' : 'rows'}`,
  },
  check: {
    without:
      'Where no day of a check is shown, the address of the source has not been checked yet.',
    seen: (date) => `The page was there when checked on ${date}`,
    gone: (date) => `it was gone when checked on ${date}`,
    onlyGone: (date) => `The page was gone when checked on ${date}`,
    archived: 'archived copy',
    none: 'Whether the pages of sources are still there has not been checked yet.',
    checked: (checks, sources) =>
      `The addresses of ${checks} of ${sources} sources have been checked; the use of each source has the outcome.`,
  },
  cited: {
    provinces: () => 'names and codes of provinces',
    regions: () => 'codes, population, area and points of regencies and cities',
    borders: () => 'land borders between regions',
    facilities: (name) => `MPP of ${name}`,
    places: (name) => `address and hours of the MPP of ${name}`,
    batches: (_name, date) => `inauguration of ${date}`,
    observations: (name, date) =>
      `agencies and services of the MPP of ${name}${date && `, ${date}`}`,
    totals: (_name, date) => `national total of ${date}`,
    targets: (_name, date) => `target stated ${date}`,
    milestones: (_name, date) => `policy milestone of ${date}`,
    commitment_events: (_name, date) => `signing of commitments, ${date}`,
    commitments: (name, date) => `commitment of ${name}, ${date}`,
    digital: (name, date) => `MPP Digital of ${name}, ${date}`,
    evaluations: (name, date) => `evaluation of the MPP of ${name}${date && `, ${date}`}`,
    province_reports: (name, date) => `number of MPPs in the ${name}, ${date}`,
    claims: (name) => `conflicting reports${name && ` about ${name}`}`,
    region_codes: () => 'BPS, Wikidata and GeoNames codes',
    underdeveloped: () => 'designation as an underdeveloped region',
    policy_steps: (name, date) => `step of policy, ${date}${name && `, ${name}`}`,
    services_offered: (name, date) => `services at the MPP of ${name}${date && `, ${date}`}`,
    service_limits: (name, date) =>
      `limits of services at the MPP of ${name}${date && `, ${date}`}`,
  },
  view: {
    title: (title) => `${title}: rows and sources`,
    description: (title) =>
      `The rows behind the figures “${title}” of Pantau MPP, how they are computed, and the sources of each row.`,
    row: (row) => `A row is ${row}.`,
    files: 'Download:',
    dictionary: 'what each column means',
    sql: 'How it is computed (SQL)',
    rows: 'Rows',
    restsOn: {
      own: 'Each row names its own sources.',
      places:
        'The figures are counted from the MPPs of the list. Below each row are the regions that are counted, with the day from which each counts, its grade of evidence, and its sources.',
      events:
        'The figures are counted from inauguration events. Below each row are the events, with their sources.',
      observations:
        'The figures are counted from stated numbers of agencies and services. Below each row are the MPPs that are counted, with figure, date and sources.',
      reference:
        'The rows are shown on the page of each regency and city; all are computed from the points and borders in these sources.',
      elsewhere: 'Its rows count those of another view, whose page names every source.',
      sources: 'The rows of this table make up the list of sources.',
      counted:
        'The figures are counted from the rows of another view, each with its sources. The link below each row leads there.',
    },
    regions: 'The page of each regency and city',
    counted: 'The rows that are counted',
    base: 'The regencies and cities of the base',
    columns: 'What the columns mean',
    members: (count) => `${count} counted`,
    without: 'None found',
    all: 'Other views',
  },
  conflicts: {
    inMenu: { label: 'Conflicting reports', words: 'disagreement;conflicts;contradictions' },
    title: 'Conflicting reports',
    description:
      'Conflicting reports on MPPs: according to whom, when, and which one Pantau MPP uses. Totals, dates, officials, ranks and figures.',
    lead: 'Sources do not always agree. All conflicting reports are kept and shown here side by side: according to whom, when, which one this site uses, and what the notes say. A statement that counts something else is marked so, for both can be right.',
    kinds: {
      national: {
        heading: 'National totals',
        lead: 'Statements of a national total that conflict with the series of official totals. The series is used; the note explains the difference.',
      },
      province: {
        heading: 'Totals of provinces',
        lead: 'Numbers of MPPs stated for a province, beside the MPPs listed for that day. The list is used, for only the list can be checked; a larger statement may include MPPs that operate with no national inauguration found.',
      },
      fact: {
        heading: 'Dates, officials, ranks and other facts',
        lead: 'Claims that differ about one event or one MPP.',
      },
      observation: {
        heading: 'Agencies and services on the same day',
        lead: 'Figures that differ for one MPP on one date. All are shown on the page of the region; where they compare, one of them is used as the newest figure.',
      },
    },
    facts: {
      date: 'Date of inauguration',
      opening: 'Opening',
      officiant: 'Who inaugurated',
      count: 'MPPs at the event',
      total: 'Total',
      share: 'Share',
      rank: 'Rank',
      place: 'Which region is meant',
      signatories: 'Signatories',
      wording: 'Wording',
      agencies: 'Number of agencies',
      services: 'Number of service types',
    },
    of: (subject, fact) => `${subject}: ${fact}`,
    or: 'or',
    national: 'Indonesia',
    event: (date) => `Inauguration of ${date}`,
    signing: 'Signing of commitments',
    mpps: (count, mpps) => `${count} ${mpps === 1 ? 'MPP' : 'MPPs'}`,
    measures: {
      agencies: (count) => `${count} agencies`,
      services: (count) => `${count} service types`,
    },
    used: 'Used here',
    notUsed: 'Not used',
    countsOther: (what) => `Counts something else: ${what}`,
    counts: {
      operating: 'operating MPPs',
      existing: 'MPPs that exist, whether inaugurated or only operating',
      target: 'a number announced to be reached',
    },
    undecided: 'None is used in comparisons',
    claimedBy: 'According to',
    statedOn: (date) => `stated ${date}`,
    note: {
      folded: (count) => `${count} points on which sources differ`,
      heading: 'Sources differ',
      link: 'See all conflicting reports',
      home: 'Sources differ about some of these totals.',
    },
  },
  evidence: {
    legend: 'How we know of an inauguration',
    short: {
      ceremony: 'ceremony reported',
      counted: 'counted by the ministry',
      inferred: 'inferred',
    },
    label: (meaning) => `Evidence: ${meaning}`,
    method: 'what these grades mean',
  },
};
