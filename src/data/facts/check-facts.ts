/** Rules that facts must keep among each other, beyond types, keys and references. */
import type { Problem } from '../problem.ts';
import { correctionProblems } from './corrections.ts';
import { countProblems } from './counts.ts';
import { dateProblems } from './dates.ts';
import { facilityProblems } from './facilities.ts';
import { languageProblems } from './languages.ts';
import { officialTotalProblems } from './official-totals.ts';
import { regionProblems } from './regions.ts';
import type { Rule, TypedTables } from './rule.ts';

const rules: readonly Rule[] = [
  dateProblems,
  regionProblems,
  facilityProblems,
  countProblems,
  officialTotalProblems,
  languageProblems,
  correctionProblems,
];

/** Every fact that contradicts another. */
export function checkFacts(tables: TypedTables): Problem[] {
  return rules.flatMap((rule) => rule(tables));
}
