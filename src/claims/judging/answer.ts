/** The answer to a claim: a verdict, and the findings that lead to it. */
import type { ProvinceReport, StatedTarget, Statement } from '../facts.ts';

/**
 * `fits` a statement of the date, or the newest; `older`: fits only an earlier date; `disputed`: only a
 * statement that disagrees with the official series; `differs` from every statement for it; `unclear`: it
 * cannot be judged.
 */
export type Verdict = 'fits' | 'older' | 'disputed' | 'differs' | 'unclear';

/** Why something cannot be judged. */
export type Reason =
  | 'empty'
  | 'date'
  | 'topic'
  | 'negation'
  | 'addition'
  | 'place'
  | 'several'
  | 'number'
  | 'later'
  | 'beginning'
  | 'noTarget'
  | 'listed'
  | 'covered'
  | 'province';

/** Which base a number is; `withProvince` adds the province of Jakarta to the autonomous regions. */
export type BaseUse = 'all' | 'autonomous' | 'withProvince' | 'other' | 'none';

/** One thing found about a claim, to be put into words. Numbers are counts, shares in percent. */
export type Finding =
  | { kind: 'statement'; statement: Statement }
  | { kind: 'newest'; statement: Statement }
  | { kind: 'inForce'; statement: Statement; date: string }
  | { kind: 'near'; value: number; below: Statement | null; above: Statement | null }
  | { kind: 'share'; total: number; base: number; share: number; isClaimed: boolean }
  | { kind: 'statedShare'; statement: Statement; share: number }
  | { kind: 'statedBase'; statement: Statement; base: number }
  | { kind: 'wouldBe'; percent: number; base: number; count: number }
  | { kind: 'base'; base: number; use: BaseUse }
  | { kind: 'rest'; base: number; statement: Statement; rest: number }
  | {
      kind: 'list';
      of: 'listed' | 'covered';
      count: number;
      base: number;
      percent: number;
      as_of: string;
    }
  | { kind: 'target'; target: StatedTarget }
  | { kind: 'reached'; target: StatedTarget }
  | { kind: 'report'; province: string; report: ProvinceReport }
  | {
      kind: 'provinceList';
      province: string;
      slug: string;
      covered: number;
      mpps: number;
      regions: number;
      as_of: string;
    }
  | { kind: 'region'; slug: string }
  | { kind: 'unread'; values: number[] }
  | { kind: 'reason'; reason: Reason };

/** The answer to a claim, or to one number of it. */
export interface Answer {
  verdict: Verdict;
  findings: Finding[];
}

/** From the one that weighs most. */
const order: readonly Verdict[] = ['differs', 'disputed', 'unclear', 'older', 'fits'];

/** Joins answers: the verdict that weighs most, and all findings, each once. */
export function joined(answers: readonly Answer[]): Answer {
  const verdict =
    order.find((one) => answers.some((answer) => answer.verdict === one)) ?? 'unclear';
  const findings = new Map(
    answers.flatMap((answer) => answer.findings).map((one) => [JSON.stringify(one), one]),
  );
  return { verdict, findings: [...findings.values()] };
}

/** The answer that something cannot be judged. */
export function unclear(reason: Reason, ...findings: Finding[]): Answer {
  return { verdict: 'unclear', findings: [{ kind: 'reason', reason }, ...findings] };
}
