/** What was chosen among sources: those that state a total, and the figure preferred to others. */
import type { Problem } from '../check/problem.ts';
import { factProblem, known, textOf, type TypedTables } from './rule.ts';

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

/** Preferred observations without a note, and preferred ones that are plans or do not compare. */
export function preferredProblems({ observations }: TypedTables): Problem[] {
  return observations
    .filter(({ values }) => values['preferred'] === true)
    .flatMap((row) => {
      if (row.values['note_en'] === null) {
        return [
          factProblem('observations', row, 'note_en', 'a note that says why it is preferred'),
        ];
      }
      if (row.values['basis'] === 'planned' || row.values['comparable'] === false) {
        const expected = 'an empty cell, because the row is a plan or does not compare';
        return [factProblem('observations', row, 'preferred', expected)];
      }
      return [];
    });
}
