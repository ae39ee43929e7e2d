/** What an insight is: a question, its finding in words made from rows, one chart, and how far it can be trusted. */
import type { Chart, ChartContext } from '../charts/chart.ts';
import type { ResultRow } from '../db/read.ts';
import type { ViewName, ViewRow } from '../db/schema/views.ts';
import type { TableName } from '../data/tables/index.ts';
import type { Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';

/** The views from which the insights are made, each with all its rows. */
export type InsightViews = { [Name in InsightView]: readonly ViewRow<Name>[] };

/** The names of those views. */
export const insightViewNames = [
  'headline',
  'official_series',
  'batch_summary',
  'coverage_by_province',
  'coverage_by_island_group',
  'covered_by_group_and_year',
  'uncovered_regions',
  'uncovered_summary',
  'pace_projections',
  'signer_outcomes',
  'commitment_survival',
  'openings',
  'opening_summary',
  'stated_shares',
  'completeness',
  'officials',
  'service_reports',
  'service_distribution',
  'target_pace',
  'pace_classes',
  'inaugurations_by_year',
  'commitment_pace',
  'needed_pace',
  'count_changes',
  'count_change_summary',
  'inaugurations_by_month',
  'conflicting_totals',
  'batch_arithmetic',
  'services_by_province',
] as const satisfies readonly ViewName[];

type InsightView = (typeof insightViewNames)[number];

/** What a reader could say against a finding, and the answer. */
interface Doubt {
  doubt: string;
  answer: Html | string;
}

/** The words of an insight in one language; numbers are marked with their source. */
export interface InsightWords {
  /** A short name, for lists and for the figure. */
  name: string;
  /** The question that it answers. */
  question: string;
  /** The finding, in one line without a full stop. */
  title: Html;
  /** What is measured, out of what, and the date of the data. */
  subtitle: Html;
  /** The finding for the hurried, in a sentence or two. */
  sentence: Html;
  /** The sources, in words. */
  source: string;
  /** What else the rows say, a paragraph each. */
  findings: readonly Html[];
  /** How it is computed, a paragraph each. */
  method: readonly (Html | string)[];
  doubts: readonly Doubt[];
}

/** What a part says in one language; numbers are marked with their source. */
type PartWords = Pick<InsightWords, 'title' | 'sentence' | 'source'>;

/** A further part of an insight: rows of another view with a finding, drawn or as a table alone. */
export interface InsightPart {
  /** Its anchor on the page. */
  id: string;
  view: ViewName;
  rows: readonly ResultRow[];
  words: (lang: Lang) => PartWords;
  chart?: (context: ChartContext) => Chart;
}

/** An insight of `/wawasan/`. Its figure has the same slug. */
export interface Insight {
  slug: string;
  /** The view of its rows, and the rows that its figure and table show. */
  view: ViewName;
  rows: readonly ResultRow[];
  base: { count: number; of: 'regions' | 'mpps' | 'targets' | 'signatories' | 'statements' };
  /** The date of the data, as precise as it is known. */
  date: string;
  /** The tables and views whose rows name the sources of those rows. */
  sourced: readonly (ViewName | TableName)[];
  words: (lang: Lang) => InsightWords;
  chart: (context: ChartContext) => Chart;
  /** What else its page shows, below the findings. */
  parts?: readonly InsightPart[];
}

/** Makes an insight from the rows of its views. Throws when they are too few for a finding. */
export type InsightMaker = (views: InsightViews) => Insight;

/** Returns rows as those that a figure publishes. */
export function asRows(rows: readonly object[]): readonly ResultRow[] {
  return rows as readonly ResultRow[];
}

/** Returns the only row of a view. Throws when it is empty. */
export function summaryOf<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('A view that sums up has no row.');
  return row;
}

/** Returns the row of the view `headline`. Throws when no official total is known. */
export function headlineOf({ headline: [row] }: InsightViews): ViewRow<'headline'> {
  if (!row) throw new Error('No official total is known, so no insight has a date.');
  return row;
}
