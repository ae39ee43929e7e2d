/** Checks rules between facts, beyond types, keys and references. */
import type { Problem } from '../check/problem.ts';
import { claimProblems } from './claims.ts';
import { correctionProblems } from './corrections.ts';
import { countProblems } from './counts.ts';
import { dateProblems } from './dates.ts';
import { facilityProblems } from './facilities.ts';
import { languageProblems } from './languages.ts';
import { officialTotalProblems } from './totals/official-totals.ts';
import { regionProblems } from './regions.ts';
import type { Rule, TypedTables } from './rule.ts';
import { servedProblems } from './served.ts';
import { sourceCheckProblems } from './source-checks.ts';
import { totalSourceProblems } from './totals/total-sources.ts';

const rules: readonly Rule[] = [
  dateProblems,
  regionProblems,
  facilityProblems,
  servedProblems,
  countProblems,
  officialTotalProblems,
  totalSourceProblems,
  claimProblems,
  languageProblems,
  correctionProblems,
  sourceCheckProblems,
];

/** Returns a problem for every fact that contradicts another. */
export function checkRules(tables: TypedTables): Problem[] {
  return rules.flatMap((rule) => rule(tables));
}
