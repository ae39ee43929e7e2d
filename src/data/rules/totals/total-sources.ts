/** The sources said to state a national total are among the sources of its row. */
import type { Problem } from '../../check/problem.ts';
import { factProblem, known, textOf, type TypedTables } from '../rule.ts';

/** Totals and inaugurations that name a source for their total which the row does not cite. */
export function totalSourceProblems(tables: TypedTables): Problem[] {
  return (['totals', 'batches'] as const).flatMap((name) =>
    tables[name].flatMap((row) => {
      const stating = textOf(row, 'total_source_ids')?.split(';') ?? [];
      const cited = textOf(row, 'source_ids')?.split(';') ?? [];
      if (!known(row, 'source_ids') || stating.every((id) => cited.includes(id))) return [];
      const expected = 'sources that source_ids of this row names too';
      return [factProblem(name, row, 'total_source_ids', expected)];
    }),
  );
}
