/** Targets that were stated, and whether they were met. */
import type { ClaimFacts, StatedTarget } from '../facts.ts';
import type { Assertion, Reading } from '../reading/reading.ts';
import { unclear, type Answer, type Finding } from './answer.ts';

/** Judges a claim about a target by its numbers, its year, and whether it says that it was met. */
export function judgeTarget(
  { assertions, reached }: Reading,
  years: readonly number[],
  facts: ClaimFacts,
): Answer {
  const [year] = years;
  const inYear = facts.targets.filter((target) => year === undefined || target.year === year);
  if (inYear.length === 0) return unclear('noTarget');
  const numbers = assertions.filter(({ kind }) => kind !== 'without');
  if (numbers.length === 0 && reached === null) return unclear('number', ...inYear.map(findingOf));
  const fitting = inYear.filter((target) => numbers.every((number) => isTarget(number, target)));
  if (fitting.length === 0)
    return { verdict: 'differs', findings: inYear.slice(-3).map(findingOf) };
  return reached === null
    ? { verdict: 'fits', findings: [...new Set([...fitting, ...inYear])].map(findingOf) }
    : judgeReached(fitting, reached);
}

function judgeReached(targets: readonly StatedTarget[], reached: boolean): Answer {
  const measured = targets.filter(
    (target) => target.reached !== null && target.measure !== 'achieved',
  );
  if (measured.length === 0) return unclear('noTarget', ...targets.map(findingOf));
  const isRight = measured.every((target) => target.reached! >= target.target === reached);
  return {
    verdict: isRight ? 'fits' : 'differs',
    findings: measured.map((target) => ({ kind: 'reached', target })),
  };
}

function findingOf(target: StatedTarget): Finding {
  return { kind: 'target', target };
}

/** Whether a number of a claim is that of a target, its base, or all of its base as 100 percent. */
function isTarget({ kind, value, base }: Assertion, target: StatedTarget): boolean {
  if (base !== null && base !== target.base) return false;
  if (kind === 'percent') return value === 100 && target.base === target.target;
  return value === target.target;
}
