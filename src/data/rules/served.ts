/** Rule on facts about an MPP run by a province: they must name the province, not a region it serves. */
import type { Problem } from '../check/problem.ts';
import { factProblem, textOf, type TypedTables } from './rule.ts';

/** The tables whose rows are about an MPP, by the code of its operator. */
const ABOUT_MPPS = [
  'observations',
  'places',
  'evaluations',
  'services_offered',
  'service_limits',
] as const;

/** Reports rows whose region has no MPP of its own but is served by another, which they must name. */
export function servedProblems(tables: TypedTables): Problem[] {
  const own = new Set(tables.facilities.map((row) => textOf(row, 'region_code')));
  const servedBy = new Map(
    tables.facilities.flatMap((row) => {
      const code = textOf(row, 'region_code');
      const regions = textOf(row, 'serves')?.split(';') ?? [];
      return code === null ? [] : regions.map((region) => [region, code] as const);
    }),
  );
  return ABOUT_MPPS.flatMap((name) =>
    tables[name].flatMap((row) => {
      const region = textOf(row, 'region_code') ?? '';
      const code = servedBy.get(region);
      if (code === undefined || own.has(region)) return [];
      const expected = 'the code of the MPP, for the region is only served by it';
      return [factProblem(name, row, 'region_code', expected, code)];
    }),
  );
}
