/** The recount of every view of the insights, from the CSV rows without SQL. */
import type { Evidence } from '../covered.ts';
import { views } from '../../../../src/db/schema/views.ts';
import { countChanges, countChangeSummary, inaugurationsByMonth } from './counts.ts';
import { completeness, officials, serviceReports, statedShares } from './facts.ts';
import {
  coveredByGroupAndYear,
  paceClasses,
  provincePace,
  uncoveredRegions,
  uncoveredSummary,
} from './groups.ts';
import { commitmentPace, neededPace } from './moments.ts';
import type { RecountedRow } from './row.ts';
import {
  commitmentOutcomes,
  commitmentSurvival,
  openings,
  openingSummary,
  paceProjections,
  targetPace,
} from './time.ts';

/** The function that recounts each view of the insights. */
export const recounts = {
  covered_by_group_and_year: coveredByGroupAndYear,
  uncovered_regions: uncoveredRegions,
  uncovered_summary: uncoveredSummary,
  pace_projections: paceProjections,
  signer_outcomes: commitmentOutcomes,
  commitment_survival: commitmentSurvival,
  openings,
  opening_summary: openingSummary,
  stated_shares: statedShares,
  completeness,
  officials,
  service_reports: serviceReports,
  target_pace: targetPace,
  province_pace: provincePace,
  pace_classes: paceClasses,
  commitment_pace: commitmentPace,
  count_changes: countChanges,
  count_change_summary: countChangeSummary,
  inaugurations_by_month: inaugurationsByMonth,
  needed_pace: neededPace,
} as const;

/** The name of a view that is recounted here. */
export type RecountedView = keyof typeof recounts;

const byKey = new Map<RecountedView, Map<string, RecountedRow>>();

/** Whether a view is recounted here. */
export function isRecounted(view: string): view is RecountedView {
  return view in recounts;
}

/** The key of a recounted row: its key columns joined by a space. */
export function keyOfRow(view: RecountedView, { cells }: RecountedRow): string {
  return views[view].key.map((column) => String(cells[column])).join(' ');
}

/** The expected value of a cell, and the CSV rows from which it follows. */
export function insightEvidence(view: RecountedView, row: string, column: string): Evidence {
  const rows =
    byKey.get(view) ?? new Map(recounts[view]().map((one) => [keyOfRow(view, one), one] as const));
  byKey.set(view, rows);
  const found = rows.get(row);
  const value = found?.cells[column];
  // A year is a name, written without a thousands separator.
  return { value: column === 'year' ? String(value) : value, rows: found?.rows ?? [] };
}
