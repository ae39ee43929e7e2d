import { engineReasons } from './engine-reasons.ts';
import type { Messages } from '../../id.ts';
import { explorerCharts } from './charts.ts';
import { explorerChoices } from './choices.ts';
import { explorerLayout } from './layout.ts';
import { explorerQuestions } from './questions.ts';

/** Words of the explorer page. Numbers and dates arrive formatted in the language. */
export const explorer: Messages['explorer'] = {
  inMenu: { label: 'Filter regions', words: 'filter;dashboard;table;explorer;explore' },
  ...explorerChoices,
  title: 'Explore the MPP data',
  description:
    'Filter the 514 kabupaten/kota by place, status, time of inauguration and service types of their public service mall (MPP); share or download it.',
  lead: 'Choose regions by place, status, time of inauguration, services or population, in the filters or right in the charts and the map; all other parts follow, and the address of the page keeps your choice.',
  official: (total, date, listed, gap) =>
    `By the official total of ${date}, ${total} MPPs have been inaugurated. This page uses our own list, which has ${listed} of them; the other ${gap} are not listed yet.`,
  officialReach: (listed, covered, inaugurated, served) =>
    `With those ${listed} MPPs, ${covered} kabupaten/kota are covered: ${inaugurated} have an MPP of their own and ${served} are served by the province’s.`,
  method: 'How we count',
  withoutScript: {
    body: 'Filtering on this page needs JavaScript. Without it everything below can still be read, and these choices have a page of their own.',
    provinces: 'By island group and province',
    batches: 'By inauguration',
  },
  asKnown: {
    on: (date) => `As of ${date}.`,
    after: (date) => ` on ${date}`,
    heading: (date) => `As of ${date}, by the present data`,
    headingNow: (base) => `Newest data, with base ${base}`,
    official: (total, date, share, base) =>
      `Official total in force: ${total} MPPs, stated as of ${date}, or ${share} of ${base} kabupaten/kota.`,
    noOfficial: 'No official total was found up to that day.',
    listed: (listed) => `Our list has ${listed} MPPs that count as inaugurated.`,
    gap: (gap) => `The gap is ${gap}: counted by the government, not listed yet.`,
    ahead: (count) =>
      `The list has ${count} more, for there were inaugurations after that official total was stated.`,
    equal: 'The two are equal.',
    autonomous: (regions) =>
      `Without the ${regions} administrative regions of Jakarta; the MPP of that province remains in the official total and in the list.`,
    beforeFirst: (first) =>
      `Zero is what is known here, not missing data: the first MPP of the list counts as inaugurated from ${first}.`,
    refused: (from, to) =>
      `The date asked for cannot be shown. Choose one from ${from} to ${to}; what you see is the newest data.`,
  },
  resultCount: (matching, all) => `${matching} of ${all} regions`,
  resultCountOn: (count, date) => `${count}, on ${date}`,
  empty: 'No kabupaten or kota matches all of these filters.',
  emptyClear: 'Clear all filters',
  copyLink: 'Copy link',
  copied: 'The link to this view has been copied.',
  copyFailed: 'The browser refused to copy. Copy the address of this page from the address bar.',
  figures: {
    heading: 'Key figures',
    coveredLabel: 'Covered by an MPP',
    ofRegions: 'of {} kabupaten/kota',
    inaugurated: 'Inaugurated',
    served: 'Served by the province’s MPP',
    operating: 'Operating, inauguration not found',
    preparing: 'Reported in preparation',
    without: 'None found',
    population: 'Population of covered regions',
    ofPopulation: 'of {} people, December 2024',
  },
  progress: {
    heading: 'Progress over time',
    sentence: (covered, regions, percent, first, last) =>
      `${covered} of the ${regions} matching kabupaten/kota (${percent}) are covered by an MPP; the first counts from ${first}, the latest from ${last}.`,
    noMatch: 'No kabupaten or kota matches.',
    noneYet: (regions) => `In the ${regions} matching kabupaten/kota no inaugurated MPP was found.`,
    caption: 'Kabupaten/kota covered by an MPP, by date of inauguration',
    date: 'Date',
    added: 'Added',
    covered: 'In all',
  },
  byIsland: {
    heading: 'By island group',
    sentence: (most: string, least: string) =>
      `Of the matching regions, the share covered is highest in ${most} and lowest in ${least}.`,
    /** When all shares are equal. */
    alike: (groups: string) => `Share of the matching regions that is covered: ${groups}.`,
    share: (name: string, percent: string) => `${name} (${percent})`,
    none: 'No region matches in any island group.',
    caption: 'Matching kabupaten/kota by island group and status',
    island: 'Island group',
  },
  byProvince: {
    heading: 'By province',
    sentence: (provinces, full, none) =>
      `Provinces with matching regions: ${provinces}. All covered: ${full}; none found: ${none}.`,
    caption: 'Number of matching kabupaten/kota by province and status',
    province: 'Province',
    regions: 'Regions',
    percent: 'Covered',
  },
  charts: explorerCharts,
  layout: explorerLayout,
  questions: explorerQuestions,
  tableSummary: 'See the data as a table',
  chartWaiting: 'Drawing…',
  chartFailed: 'The chart could not be loaded; the table below it has the same figures.',
  source: 'the list of Pantau MPP; the sources of each region are in the data you can download',
  engine: {
    heading: 'Data engine',
    idle: 'Filters are answered straight from the data in this page.',
    asks: 'The data engine is not loaded yet, for this browser asks to save data or the device has little memory. Everything works without it, except the SQL console.',
    rested:
      'The data engine was released because this page was hidden for long; filters are answered from the data in this page.',
    ask: (megabytes) => `Load the data engine (${megabytes} MB)`,
    loading: 'Loading the data engine; filters work already.',
    progress: (loaded, total) => `${loaded} of ${total} MB`,
    ready: 'Answered by DuckDB, running in your browser.',
    failed: (reason) =>
      `${reason} Filters, charts, table and downloads still work from the data in this page; only the SQL console needs that engine.`,
    retry: 'Try again',
    reasons: engineReasons,
  },
};
