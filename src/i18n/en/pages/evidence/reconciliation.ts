import type { Messages } from '../../../id.ts';

/** Words of the page that compares official totals with the list. */
export const reconciliation: Messages['reconciliation'] = {
  inMenu: {
    label: 'Official totals and the list',
    words: 'reconciliation;gap;why numbers differ;official total;number of MPPs',
  },
  title: 'Official totals and our list of MPPs: why they differ',
  short: 'Official totals and list',
  description:
    'The official totals of MPPs and the list of Pantau MPP, side by side at every date: the gap, where it arises, and the totals that do not add up.',
  lead: (official, date, listed, gap) =>
    `On ${date} the official total was ${official} MPPs, and this list names ${listed} of them. The gap is ${gap}. This page shows where each number comes from and where the numbers do not add up.`,
  contents: 'On this page',
  totals: {
    heading: 'Official totals and the list at every date',
    sentence: (gap, date, most, mostDate) =>
      `The gap between the official total and the list was ${gap} on ${date}; the largest was ${most}, first on ${mostDate}.`,
    source: 'official statements at each date, and the list of Pantau MPP',
    why: 'The gap can fall: an MPP whose date of inauguration was not found enters the list only on the day by which it was certainly counted.',
    caption: 'Official total and number listed on every date with an official total',
  },
  unidentified: {
    heading: 'Counted by the ministry, but not listed yet',
    none: 'Every MPP that the ministry counts is listed.',
    lead: (gap, date) =>
      `${gap} of the MPPs in the official total of ${date} were not found named in any source. The series of official totals bounds when they must have been inaugurated, as far as those totals are right and do not include MPPs inaugurated only later:`,
    bounds: (number, after, by) =>
      `MPP ${number}: counted after ${after}, and by ${by} at the latest.`,
    afterOnly: (number, after) => `MPP ${number}: counted after ${after}.`,
    events: 'At every known inauguration event, all MPPs are listed.',
    eventsShort: 'At the following events not all MPPs are listed:',
    named: (listed, count) => `${listed} of ${count} listed`,
    windowsHeading: 'Periods where the numbers do not add up',
    windowsLead:
      'Periods between two official totals in which the total did not rise by the number of MPPs at known events, or in which the list counts MPPs without a known event. A negative number arises because an event of which only the month or year is known counts on its last day, or because the ministry had counted an MPP before its inauguration.',
    caption: 'Rise of the official total, and MPPs at known events, by period',
    columns: {
      from: 'After',
      to: 'Until',
      rise: 'Rise',
      at_events: 'At events',
      without_event: 'Without an event',
      named_without_event: 'Of these, listed',
      gap: 'Gap',
    },
    beginning: 'the beginning',
  },
  arithmetic: {
    lead: 'Each event adds to the total before it. The column “by arithmetic” adds the last official total before the event, the MPPs of other events since then, and those of the event itself.',
    caption: 'Official totals by arithmetic and as stated',
    columns: {
      event: 'Event',
      before_total: 'Official total before',
      events_between: 'Other events since',
      count: 'Inaugurated',
      expected_total: 'By arithmetic',
      cumulative_total: 'Stated',
    },
    storyHeading: (from, to) => `The arithmetic from ${from} to ${to}`,
    announced: (before, announced, date) =>
      `Before the event on ${date} the ministry stated ${before} MPPs and announced that there would be ${announced} after it.`,
    reported: (count, total, later) =>
      `Reports of the event say that ${count} MPPs were inaugurated, which makes ${total}. Kota Depok and Kabupaten Dharmasraya, which had been announced as well, were inaugurated only on ${later}.`,
    next: (date, total, next, nextTotal) =>
      `On ${date} Kabupaten Ngawi was called number ${total}, which fits that count. Kabupaten Trenggalek followed on ${next}, and before the next event the ministry stated ${nextTotal}, which fits as well.`,
    press: (claimed, count, date, total) =>
      `Reports that call Trenggalek number ${claimed} do not fit: only after ${count} MPPs were inaugurated on ${date} did the total become ${total}.`,
    choice:
      'This site therefore uses the totals that fit the events as reported, not the total announced before the event.',
  },
  claims: {
    lead: 'Stated national totals that do not fit the series of official totals, breakdowns that do not add up to their sum, and ranks that jump.',
    more: 'Other conflicting reports, such as the rank of MPPs in 2018:',
    moreLink: 'all conflicting reports',
    tableHeading: 'National totals that do not add up',
    caption: 'Stated national totals that conflict with the official series',
    asOf: 'Date',
    stated: 'Stated',
    scope: 'Source’s term',
    series: 'Official series at the time',
    seriesOn: (total, date) => `${total} (since ${date})`,
    note: 'Explanation and sources',
    otherLanguage: 'Dalam bahasa Indonesia',
  },
  provinces: {
    heading: 'Statements about provinces and the list',
    lead: 'Numbers stated for a province, where they differ from the inaugurated MPPs listed for that day. Statements that agree with the list are on the page of the province.',
    caption: 'Stated numbers of MPPs in a province that differ from the list',
    columns: {
      province: 'Province',
      as_of: 'Date',
      reported_count: 'Stated',
      listed: 'Listed',
      difference: 'Difference',
      note: 'Note and sources',
    },
  },
};
