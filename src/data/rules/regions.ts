/** A region belongs to the province its code begins with. */
import type { Problem } from '../check/problem.ts';
import { factProblem, textOf, type TypedTables } from './rule.ts';

/** Regions whose province is not that of their code. */
export function regionProblems({ regions }: TypedTables): Problem[] {
  return regions.flatMap((row) => {
    const code = textOf(row, 'code');
    const province = textOf(row, 'province_code');
    if (code === null || province === null || code.startsWith(`${province}.`)) return [];
    const expected = 'the first two digits of the region code';
    return [factProblem('regions', row, 'province_code', expected, code.slice(0, 2))];
  });
}
