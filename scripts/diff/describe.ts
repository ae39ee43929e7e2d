/** Describes the differences between two folders of CSVs. */
import { compareTables } from '../../src/data/diff/compare.ts';
import { looseDataset, readLoosely } from '../../src/data/diff/read-loosely.ts';
import { rowLabels } from '../../src/data/diff/row-label.ts';
import { DataError, loadDataset } from '../../src/data/load.ts';
import { formatProblem } from '../../src/data/check/problem.ts';
import { effectsOf } from '../../src/db/build/effects.ts';
import { effectSections } from './effect-sections.ts';
import { say, type Section } from './report.ts';
import { doubtSections, summaryOf, tableSections } from './table-sections.ts';

/** A report for a terminal or a pull request. */
export interface DiffReport {
  title: string;
  sections: Section[];
}

/**
 * Describes what changed from `before` to `after`, and the effect on the published numbers. Either may
 * have problems; those of `after` come first, and effects are left out when the database cannot be
 * built from a state.
 */
export async function describeDiff(before: string, after: string): Promise<DiffReport> {
  const [was, now] = [readLoosely(before), readLoosely(after)];
  const changes = compareTables(was, now);
  const label = rowLabels(was, now);
  const faults = faultSections(after);
  const effects =
    changes.length === 0 || faults.length > 0
      ? []
      : effectSections(await effectsOf(looseDataset(was), loadDataset(after)));
  return {
    title: summaryOf(changes),
    sections: [
      ...faults,
      ...doubtSections(changes, label),
      ...effects,
      ...tableSections(changes, label),
    ],
  };
}

function faultSections(folder: string): Section[] {
  try {
    loadDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const items = error.problems.map((problem) => say`${formatProblem(problem)}`);
    const title = `Data ini belum lolos pemeriksaan / This data does not pass validation (${items.length})`;
    return [{ title, items }];
  }
}
