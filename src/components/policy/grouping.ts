/** How rows about the policy are gathered for its page: by year, by wave, by result, by story. */
import type { Row } from '../../data/table.ts';
import type { tables, TableName } from '../../data/tables/index.ts';
import type { ViewRow } from '../../db/schema/views.ts';

type RowOf<Name extends TableName> = Row<(typeof tables)[Name]>;

/** An event in the history of the policy. */
export type Milestone = RowOf<'milestones'>;
/** A step of one story. */
export type Step = RowOf<'policy_steps'>;
/** A region's result in the ministry's evaluation. */
export type Evaluation = RowOf<'evaluations'>;
/** A region's place in a wave of MPP Digital. */
export type DigitalRow = RowOf<'digital'>;

/** Rows that share what a group is made by; never empty. */
export interface Group<Key, Item> {
  key: Key;
  rows: Item[];
}

/** The sections of the page, by the ends of their addresses and in order. */
export const sectionIds = [
  'target',
  'tonggak',
  'aturan',
  'komitmen',
  'arahan',
  'digital',
  'evaluasi',
  'kisah',
] as const;

/** The end of the address of a section. */
export type SectionId = (typeof sectionIds)[number];

/** The stories of one MPP each, by their subject in `policy_steps`, in the order of the page. */
export const storySubjects = ['jombang', 'jember', 'bangkalan'] as const;

/** The subject of a story of one MPP. */
export type StorySubject = (typeof storySubjects)[number];

const RULES: readonly Milestone['kind'][] = ['law', 'regulation', 'decree'];

/** The section that says more about a kind of milestone; none for the other kinds. */
const sectionOfKind: Partial<Record<Milestone['kind'], SectionId>> = {
  law: 'aturan',
  regulation: 'aturan',
  decree: 'aturan',
  target: 'target',
  commitment: 'komitmen',
  digital: 'digital',
  evaluation: 'evaluasi',
};

/** Where on the page more is said about a milestone, if anywhere. */
export function sectionOf({ kind }: Milestone): SectionId | undefined {
  return sectionOfKind[kind];
}

/** Rows by a key, groups and rows in the order in which they come. */
export function groupBy<Key, Item>(
  rows: readonly Item[],
  keyOf: (row: Item) => Key,
): Group<Key, Item>[] {
  const groups = new Map<Key, Item[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}

/** Milestones by their four-digit year; within a year in the order of the table. */
export function milestonesByYear(milestones: readonly Milestone[]): Group<string, Milestone>[] {
  const groups = groupBy(milestones, ({ date }) => date.slice(0, 4));
  return groups.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The laws, regulations and decrees among the milestones, by year. */
export function rulesAmong(milestones: readonly Milestone[]): Milestone[] {
  const rules = milestones.filter(({ kind }) => RULES.includes(kind));
  return milestonesByYear(rules).flatMap(({ rows }) => rows);
}

/** The inaugurations on the day of a milestone; none where it is dated to a month or a year. */
export function batchesOn<Batch extends { date: string }>(
  { date }: Milestone,
  batches: readonly Batch[],
): Batch[] {
  return date.length === 10 ? batches.filter((batch) => batch.date === date) : [];
}

/** Regions of MPP Digital by wave and by the date known for them, in that order. */
export function digitalWaves(rows: readonly DigitalRow[]): Group<string, DigitalRow>[] {
  const groups = groupBy(rows, ({ wave, since }) => `${wave} ${since}`);
  return groups.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Results of evaluations by year and category; those whose year no source states come last. */
export function evaluationResults(rows: readonly Evaluation[]): Group<string, Evaluation>[] {
  const groups = groupBy(rows, ({ year, category }) => `${year ?? 'undated'} ${category}`);
  return groups.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The steps of one story in order. */
export function stepsOf(subject: Step['subject'], steps: readonly Step[]): Step[] {
  return steps.filter((step) => step.subject === subject).toSorted((a, b) => a.step - b.step);
}

/** Where on the page the steps of a story are. */
export function stepsAnchor(subject: string): string {
  if (subject === 'commitment-2020') return 'komitmen';
  return storySubjects.find((story) => story === subject) ?? 'arahan';
}

/**
 * The years whose targets were not reached, each once: every target with a number above what was
 * reached, but for numbers that were called a target only after they were reached.
 */
export function yearsMissed(
  outcomes: readonly Pick<
    ViewRow<'target_outcomes'>,
    'year' | 'target' | 'reached' | 'target_measure'
  >[],
): string[] {
  const missed = outcomes.filter(
    ({ target, reached, target_measure }) =>
      target_measure !== 'achieved' && reached !== null && reached < target,
  );
  return [...new Set(missed.map(({ year }) => String(year)))];
}

/** The source keys of several rows in one list, each once, separated by `;`. */
export function sourcesOfAll(rows: readonly { source_ids: string }[]): string {
  return [...new Set(rows.flatMap(({ source_ids }) => source_ids.split(';')))].join(';');
}
