/** Rules on checks of sources: full days, and the day last seen agrees with the outcome. */
import { datePrecision } from '../partial-date.ts';
import type { Problem } from '../check/problem.ts';
import { factProblem, known, textOf, type TypedTables } from './rule.ts';

/** Reports days that are only months, a page that is there but was last seen on another day, and one seen after its check. */
export function sourceCheckProblems({ source_checks: checks }: TypedTables): Problem[] {
  return checks
    .filter((row) => known(row, 'checked_on', 'outcome', 'seen_on'))
    .flatMap((row) => {
      const problem = (column: string, expected: string): Problem[] => [
        factProblem('source_checks', row, column, expected),
      ];
      const [checked, seen] = [textOf(row, 'checked_on'), textOf(row, 'seen_on')];
      const partial = [checked, seen].findIndex(
        (day) => day !== null && datePrecision(day) !== 'day',
      );
      if (partial >= 0) return problem(['checked_on', 'seen_on'][partial]!, 'a day, as 2026-12-01');
      if (textOf(row, 'outcome') === 'gone')
        return seen !== null && seen >= checked!
          ? problem('seen_on', 'a day before checked_on')
          : [];
      return seen === checked
        ? []
        : problem('seen_on', 'the day in checked_on, on which it was there');
    });
}
