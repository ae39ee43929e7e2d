/** Rule on regions: the code of a region begins with the code of its province. */
import type { Problem } from '../check/problem.ts';
import { factProblem, textOf, type TypedTables } from './rule.ts';

/** Reports regions whose province does not match their code. */
export function regionProblems({ regions }: TypedTables): Problem[] {
  return regions.flatMap((row) => {
    const code = textOf(row, 'code');
    const province = textOf(row, 'province_code');
    if (code === null || province === null || code.startsWith(`${province}.`)) return [];
    const expected = 'the first two digits of the region code';
    return [factProblem('regions', row, 'province_code', expected, code.slice(0, 2))];
  });
}
