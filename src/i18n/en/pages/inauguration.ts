import type { Messages } from '../../id.ts';

/** Words of the timeline of inaugurations and of the pages of single events. */
export const inauguration: Messages['inauguration'] = {
  inMenu: {
    label: 'Inaugurations',
    words: 'inaugurated;dates;schedule;minister;latest;opening ceremony',
  },
  title: 'MPP inaugurations year by year',
  description: (events, first, date) =>
    `${events} inaugurations of public service malls (MPP) since ${first}: date, official, number of MPPs and sources. Data as of ${date}.`,
  lead: (events) =>
    `The ${events} national inauguration events we found, newest first. Dates are written as exactly as they are known: to the day, the month or only the year.`,
  byYear: {
    heading: 'Inaugurations by year',
    tableCaption: 'Inauguration events and MPPs inaugurated at them, by year',
    year: 'Year',
    events: 'Events',
    mpps: 'MPPs inaugurated',
    joint: 'Of these at joint events',
    online: 'Of these at online events',
    largest: 'Largest event (MPPs)',
    excluded: 'List of the MPPs that count as inaugurated, event not found',
  },
  withoutDay:
    'The day of these events is not known, and so neither is their place among the others of the year:',
  yearSummary: (mpps, events, year) =>
    `${mpps} ${year.mpps === 1 ? 'MPP' : 'MPPs'} at ${events} ${year.events === 1 ? 'event' : 'events'}`,
  one: (region, province) => `${region} MPP, ${province}`,
  oneOfProvince: (region) => `${region} MPP`,
  manyOneProvince: (count, province) => `${count} MPPs in ${province}`,
  many: (count, provinces) => `${count} MPPs in ${provinces} provinces`,
  totalAfter: (total) => `National total after it: ${total}`,
  when: {
    day: (date) => `on ${date}`,
    month: (date) => `in ${date}`,
    year: (date) => `in ${date}`,
  },
  precision: {
    day: '',
    month: 'only the month is known',
    year: 'only the year is known',
  },
  mode: {
    onsite: 'on site',
    virtual: 'online',
    joint: 'jointly for several regions',
    unknown: 'unknown',
  },
  evidence: {
    ceremony: 'The ceremony was reported',
    counted: 'Counted by the ministry; ceremony not found',
    inferred: 'Inferred from other facts',
  },
  withoutEvent: {
    heading: 'Counted as inaugurated, outside the events above',
    lead: 'These MPPs are in our list as inaugurated but not in the timeline above: no national inauguration event was found, or an inauguration was reported but could not be tied to a national event. The column Evidence says which.',
    caption: 'MPPs counted as inaugurated outside the recorded events',
    since: 'Counted from',
    by: (date) => `no later than ${date}`,
    dated: (date) => `inaugurated ${date}`,
  },
  map: {
    name: (title) => `Tile map: ${title}`,
    description:
      'One tile for every regency and city; the names of those inaugurated are in the table.',
    brought: 'Inaugurated at this event',
    others: 'Other regencies and cities',
  },
  mpps: {
    heading: 'MPPs inaugurated',
    caption: (when) => `MPPs inaugurated ${when}`,
    region: 'Region',
    province: 'Province',
    opened: 'Opened to the public',
    counts: 'Agencies / services',
    evidence: 'Evidence',
    noteAndSources: 'Note and sources',
    countsNote:
      'Agencies and service types: the newest comparable figures found, with the year of the report; not those on the day of the inauguration. – means not found; [square brackets]: numbers of sources.',
    evidenceOfAll: (grade) =>
      `Evidence of inauguration: ${grade}, for every MPP without a mark of its own.`,
    notes: (count, notes) => `${count} ${notes === 1 ? 'note' : 'notes'} on these MPPs`,
  },
  batch: {
    title: {
      one: (region, when) => `${region} MPP inaugurated ${when}`,
      many: (count, when) => `${count} MPPs inaugurated ${when}`,
    },
    /** Sentences of the description. */
    byOfficiant: (officiant) => `Inaugurated by ${officiant}.`,
    withTotal: (total) => `National total after it: ${total}.`,
    contents: 'The regions and the sources.',
    facts: 'About this event',
    date: 'Date',
    officiant: 'Inaugurated by',
    venue: 'Venue',
    mode: 'How it was held',
    count: 'Number reported',
    countValue: (count, batch) => `${count} ${batch.count === 1 ? 'MPP' : 'MPPs'}`,
    total: 'National total after it',
    totalUnknown: 'not stated in the sources found',
    listed: 'Listed here',
    listedValue: (listed, count) => `${listed} of ${count}`,
    note: 'Notes on this event',
    sources: 'Sources of this event',
    neighbours: 'Other inaugurations',
    earlier: 'Before',
    later: 'After',
  },
  statements: {
    heading: 'National totals stated around that date',
    lead: 'Statements for the date of this event, and those since the event before it that conflict with the official series.',
    link: 'How we choose the official total',
    caption: 'National totals stated around the date of this event',
    asOf: 'Date',
    total: 'Total',
    scope: 'Source’s term',
    series: 'Used or not',
  },
  scope: { inaugurated: 'inaugurated', operating: 'operating', target: 'target' },
  series: {
    used: 'used in the official series',
    context: 'context, not used',
    conflict: 'conflicts with the official series',
  },
};
