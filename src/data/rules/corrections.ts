/** Rules on the corrections log: key, table, province and sources of an entry must agree. */
import type { TypedRow } from '../check/check-cells.ts';
import { nearestOf } from '../check/nearest.ts';
import type { Problem } from '../check/problem.ts';
import { tables as definitions } from '../tables/index.ts';
import { factProblem, known, textOf, type TypedTables } from './rule.ts';

/** Reports corrections whose key, table, province or sources do not agree. */
export function correctionProblems({ corrections }: TypedTables): Problem[] {
  return corrections.flatMap((row) => [
    ...keyProblems(row),
    ...tableProblems(row),
    ...provinceProblems(row),
    ...sourceProblems(row),
  ]);
}

function keyProblems(row: TypedRow): Problem[] {
  const id = textOf(row, 'id');
  const date = textOf(row, 'corrected_on');
  if (id === null || date === null || id.startsWith(`${date}-`)) return [];
  return [factProblem('corrections', row, 'id', `a key that begins with its date ${date}`)];
}

function tableProblems(row: TypedRow): Problem[] {
  const name = textOf(row, 'table_name');
  if (name === null) {
    if (!known(row, 'table_name') || textOf(row, 'row_key') === null) return [];
    return [factProblem('corrections', row, 'table_name', 'the table whose row is named')];
  }
  if (Object.hasOwn(definitions, name)) return [];
  const nearest = nearestOf(name, Object.keys(definitions));
  return [factProblem('corrections', row, 'table_name', 'the name of a table', nearest)];
}

function provinceProblems(row: TypedRow): Problem[] {
  const region = textOf(row, 'region_code');
  if (region === null || !known(row, 'province_code')) return [];
  const province = region.slice(0, 2);
  if (textOf(row, 'province_code') === province) return [];
  const expected = 'the first two digits of the region code';
  return [factProblem('corrections', row, 'province_code', expected, province)];
}

/** A corrected fact needs a source, as every fact does. */
function sourceProblems(row: TypedRow): Problem[] {
  if (textOf(row, 'kind') !== 'correction' || !known(row, 'source_ids')) return [];
  if (textOf(row, 'source_ids') !== null) return [];
  return [factProblem('corrections', row, 'source_ids', 'the source of the correction')];
}
