import { markup } from '../../../html.ts';
import type { Messages } from '../../../id.ts';

/** Words of the method page. */
export const method: Messages['method'] = {
  inMenu: {
    label: 'Method',
    words: 'methodology;base;definitions;how it is counted;514;508;meaning of statuses',
  },
  title: 'Method: what each word means and where each figure comes from',
  description:
    'What inaugurated, operating and covered mean; where the official total comes from; why it differs from the list; conflicting reports; how to correct data.',
  lead: 'This page explains what the words and figures of this site mean, where they come from, what conflicts, and what we do not know.',
  contents: 'On this page',
  headings: {
    istilah: 'Terms',
    pembagi: 'The base of each percentage',
    deret: 'How the official total is chosen',
    selisih: 'Official total and list: why they differ',
    'per-tanggal': 'How things stood on a date',
    pertentangan: 'Conflicting reports',
    bukti: 'Grades of evidence',
    'instansi-layanan': 'Numbers of agencies and services',
    target: 'Targets and what came of them',
    'belum-diketahui': 'What we do not know',
    sumber: 'Sources and origins',
    koreksi: 'Correcting or adding a fact',
  },
  terms: {
    inaugurated:
      'Inaugurated by an official of the national government (mostly the minister or the vice president) or on behalf of the ministry, and counted by the ministry. A few were inaugurated by other officials, or their event was not found, but the ministry counts them; the pages of their regions say so.',
    served: (places) =>
      `A kabupaten (regency) or kota (city) without an MPP of its own that is served by an inaugurated MPP run by its province: ${places}. It is shown as served, not as having one.`,
    operating:
      'Open to the public, but no national inauguration was found. Many MPPs are open for months or even years before they are inaugurated, and some open only after. The opening and the inauguration are two different facts, and we do not use one to guess the other.',
    preparing:
      'Once reported announced or in preparation; not open to the public by the last report found, which has a date and may be old.',
    none: 'The sources we found say nothing. That is no proof that there is no MPP.',
    coveredTerm: 'Covered',
    covered:
      'A kabupaten or kota that has an inaugurated MPP or is served by the MPP of its province. This is what the coverage of provinces and island groups counts.',
    officialTerm: 'Official total',
    official: 'The number of MPPs in the country that a government official stated at a date.',
    listedTerm: 'Listed',
    listed: 'Inaugurated MPPs that we can name with a source. We compile this list ourselves.',
    countsFromTerm: 'Counts from',
    countsFrom:
      'In charts an MPP counts from the date of its inauguration. Where only the month or the year is known, it counts from the last day of that month or year. Where the date was not found, it counts from the latest day that is certain: when a source shows that the ministry already counted it. So the list never runs ahead of its evidence.',
  },
  base: {
    main: (base, stated) =>
      `Percentages on this site are on a base of ${base}, that is all kabupaten and kota. It is also the base of the 2024 target as last stated on ${stated}.`,
    other: (base, jakarta, stated, later, laterDate) =>
      `The base ${base} leaves out the ${jakarta} administrative regions of Jakarta, which are not autonomous and are served by one MPP run by the province. Officials used it on ${stated}. On ${laterDate} the ministry used ${later}: the autonomous kabupaten and kota plus the province of Jakarta.`,
    effect: (total, date, first, second) =>
      `The official total of ${total} MPPs on ${date} is ${first} and ${second} on those two bases. Both set a number of MPPs against a number of regions, so they differ from coverage:`,
    covered: (covered, base, percent, date) =>
      `as of ${date}, by the list, ${covered} of ${base} regencies and cities are covered (${percent}). Provinces, island groups and maps use this coverage.`,
    deadline: (reached, date, stated, base, short, target) =>
      `On ${date} the ministry counted ${reached} regencies and cities with an MPP and ${stated} without, of ${base}; against the target of ${target} MPPs, ${short} were missing.`,
  },
  series: {
    intro:
      'Officials and media have stated the number of MPPs many times, not always in the same words or counted in the same way. We record every statement as one row with its date and source. The official series of this site is made of two kinds of rows:',
    rules: [
      markup`statements in the table <code>totals</code> marked <code>used</code>, because their date is clear and they agree with what was stated before and after;`,
      markup`the national total stated at an inauguration event, in the table <code>batches</code>, where the date of the event is known to the day.`,
    ],
    outro: markup`Where there are two statements on one day, the larger is used, since the smaller is as a rule the total before the event. Between two dates the total is taken to stay the same. Other rows are not thrown away: <code>context</code> repeats, comes before or measures something else; <code>conflict</code> conflicts with the series and is shown below.`,
    scope: (each) =>
      `Most of these statements speak of inaugurated MPPs. Those that speak of operating MPPs: ${each}. The table gives the word used.`,
    one: (total, date) => `${total} (${date})`,
    stating:
      'The sources under a total are those that state that total. Where it is not yet known which source states it, the table says so and shows the sources of the event.',
    files: 'Both tables and the series can be downloaded:',
  },
  gap: {
    now: (official, date, listed, gap) =>
      `On ${date} the official total was ${official} MPPs. Our list names ${listed} of them. The remaining ${gap} are not listed yet: the ministry counts them, but no source that names them was found.`,
    why: 'We show the gap as it is and do not fill it with estimates. It can rise and fall, because an MPP whose date was not found enters the list only on the day by which it was certainly counted.',
    covered: (covered, base, percent, date) =>
      `Coverage is counted from the list, not from the official total: as of ${date}, ${covered} of ${base} regencies and cities, or ${percent}. The figure differs because one MPP of a province can serve several regions, and because those not listed yet cannot be placed in any province.`,
    all: 'Official total and list at every date, and where the gap is',
  },
  perDate: {
    intro:
      'In the explorer a reader can choose any day since 2017, and all figures, charts and the table are counted again for that day. What is shown is how things stood on that day by the present data: an inauguration that we learned of only later still counts on the date it took place. That is not the same as what had been announced or reported by that day, which we do not record.',
    rules: [
      'an inauguration counts from its date; where only its month or year is known, from the last day of that month or year;',
      markup`an inauguration whose date was not found counts from the day by which it is certain (<code>inaugurated_by</code>);`,
      'a region served by the MPP of its province counts from the day that MPP counts as inaugurated;',
      markup`before its inauguration an MPP counts as operating from the latest day its opening can mean (<code>opened_on</code>); where the opening is not known, the region is shown as none found;`,
      'an official total is in force from the day it was stated until the next statement, and is always shown with its own date;',
      'numbers of agencies and services are the newest comparable ones up to that day; a region is a pilot of MPP Digital from the day of the launch.',
    ],
    limits: (checked) =>
      `Not every past state can be reconstructed. The data does not date preparation, nor some openings; both count only from ${checked}, the date of the newest page read, so that no past day is credited with something that may have come later. The signing of commitments is dated, but we do not take it for preparation, neither then nor later. Closures are hardly ever reported, so what was once inaugurated keeps counting.`,
    today: (regions, provinces) =>
      `Regions, codes, names and population are the present ones: ${regions} kabupaten/kota in ${provinces} provinces, also for the years before new provinces were formed.`,
    view: 'The rule is available as data: since when each region counts in each status.',
    explore: 'Choose a date in the explorer',
  },
  conflicts: {
    intro:
      'Sources do not always agree. Conflicting reports are kept and shown, with the reason why one is not used.',
    links: (claims, story, totals) =>
      markup`Who said what, which claim is used, and why: <a href="${claims}">conflicting reports</a>. The count of the national total step by step: <a href="${story}">the arithmetic of 2024</a> and <a href="${totals}">totals that do not add up</a>.`,
  },
  evidence: {
    intro: 'Every inaugurated MPP carries a grade of evidence:',
    grades: {
      ceremony: 'the inauguration event was reported, with its date.',
      counted:
        'the ministry counts it, for example by its rank or in a list, but no event by a national official was found.',
      inferred: 'it follows from other facts; the note gives the reason.',
    },
  },
  observations: {
    body: markup`Numbers of agencies and services are not measured alike everywhere. Some regions count every kind of licence as a service, others only counters; some include their own offices among the agencies, others do not. Figures that are plainly counted differently are marked as not comparable. Plans are marked <code>planned</code>: a promise, not an achievement.`,
    use: markup`Plans and figures that do not compare are left out of averages and rankings. The pages of inaugurations and provinces show the newest comparable figure with its date; all of them are in the table <code>observations</code>.`,
  },
  targets: {
    intro:
      'Targets with a number that officials stated, and what was reached by the end of their years: the last official total, or, where a target names its places, how many of these were inaugurated. The same target can have been stated more than once with different bases.',
    caption: 'Targets for the number of MPPs and what came of them',
    year: 'For the year',
    target: 'Target',
    stated: 'Stated',
    reached: 'Reached',
    measure: 'What it measures',
    measures: {
      total: 'the national number of MPPs',
      named: 'the places named in the target',
      achieved: 'the national number; called a target only once reached',
    },
    reachedOn: (total, date) => `${total} (${date})`,
    note: 'Explanation and sources',
    withoutNumber: 'Targets without a total',
  },
  unknown: {
    silence: (newest, collected, total, date) =>
      `The newest source we found is dated ${newest}, although we searched until ${collected}. We do not know whether there were inaugurations after it. The total of ${total} is that of ${date}, not of any later day.`,
    gap: (gap) => `We have not found the names and places of ${gap} MPPs that the ministry counts.`,
    dates:
      'For some MPPs the day of the inauguration or of the opening was not found. An empty cell means unknown, never zero.',
    closed:
      'Sources report openings, seldom closures. Whether an MPP is still open after the date of its last report, with the same services, is more than we can tell.',
  },
  sources: {
    body: (count) =>
      `The facts on this site rest on ${count} sources: releases of the ministry and of local governments, and news reports. We keep their title, address, publisher and date, not their text. Every row of the data names its sources.`,
    origins: 'The data on regions comes from:',
    list: [
      'codes and names: Home Affairs Ministry decrees (Kepmendagri) 300.2.2-2138/2025 and 300.2.2-2430/2025;',
      'population: Ditjen Dukcapil, Ministry of Home Affairs, second half of 2024 (December);',
      'area: Badan Informasi Geospasial (the geospatial information agency), letter B-16.10/DIGD-BIG/IGD.04.04/12/2024.',
    ],
    compiled: (first, second) =>
      `All three as compiled in ${first} and ${second} (MIT licence). The point of each region was computed from the latter.`,
  },
  correct: {
    intro:
      'A figure that is wrong, a source we missed, an inauguration that is not listed? Corrections are welcome from everyone, provided they have a source.',
    issue:
      'Fill in one of these forms on GitHub; each asks what should be stated and for the address of the source:',
    file: (href) =>
      markup`Or change the CSV file yourself and propose the change; the <a href="${href}">data guide</a> goes through it step by step. Each fact is in one row of one file:`,
    check:
      'Every proposal is checked automatically: kinds of content, dates, references between tables, and that there is a source. What conflicts with another source does not replace it but is recorded beside it.',
    changes: (href) =>
      markup`Every change, with its reason and source, is kept in <a href="${href}">Corrections and changes</a>.`,
  },
};
