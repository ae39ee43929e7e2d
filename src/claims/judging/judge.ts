/** Judges a claim: what it says, against the facts. */
import type { ClaimFacts } from '../facts.ts';
import { readClaim, type Assertion, type Reading } from '../reading/reading.ts';
import { joined, unclear, type Answer, type Finding } from './answer.ts';
import { judgeCount, judgeCovered, judgeWithout } from './counts.ts';
import { judgeProvince } from './provinces.ts';
import { judgeBase, judgeShare, judgeShareOf } from './shares.ts';
import { judgeTarget } from './targets.ts';

/** A claim as it was read, with the answer to it. */
export interface Judgement extends Answer {
  reading: Reading;
}

/** Reads and judges a claim. */
export function judgeClaim(claim: string, facts: ClaimFacts): Judgement {
  const reading = readClaim(claim, facts);
  return { ...(obstacle(reading) ?? judged(reading, facts)), reading };
}

/** Why a claim cannot be judged at all; undefined where it can. */
function obstacle(reading: Reading): Answer | undefined {
  const { assertions, place, isNegated, isOnTopic, isTarget, unread } = reading;
  const others: Finding[] = unread.length > 0 ? [{ kind: 'unread', values: unread }] : [];
  if (place.kind === 'region') return unclear('place', { kind: 'region', slug: place.slug });
  if (place.kind === 'other') return unclear('place');
  if (place.kind === 'several') return unclear('several');
  if (!isOnTopic) return unclear('topic');
  if (isNegated) return unclear('negation');
  if (reading.hasNoDate) return unclear('date');
  if (assertions.length === 0 && !isTarget)
    return unclear(unread.length > 0 ? 'number' : 'empty', ...others);
  return undefined;
}

function judged(reading: Reading, facts: ClaimFacts): Answer {
  const { assertions, place, unread } = reading;
  const rest: Answer[] =
    unread.length > 0 ? [{ verdict: 'fits', findings: [{ kind: 'unread', values: unread }] }] : [];
  if (reading.isTarget && place.kind === 'country')
    return joined([judgeTarget(reading, yearsOf(assertions, reading), facts), ...rest]);
  const answers = assertions.map((one) =>
    place.kind === 'province'
      ? judgeProvince(one, place.province, facts)
      : judgeNumber(one, reading, facts),
  );
  return joined([...answers, ...rest]);
}

function yearsOf(assertions: readonly Assertion[], { years }: Reading): number[] {
  const dated = assertions.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return [...new Set([...dated, ...years])];
}

function judgeNumber(one: Assertion, { isCovered }: Reading, facts: ClaimFacts): Answer {
  switch (one.kind) {
    case 'addition':
      return unclear('addition');
    case 'regions':
      return judgeBase(one.value, null, facts);
    case 'percent':
      return withBase(judgeShare(one, facts), one, null, facts);
    case 'without':
      return withBase(judgeWithout(one, facts), one, null, facts);
    case 'count':
      return judgeTotal(one, isCovered, facts);
  }
}

function judgeTotal(one: Assertion, isCovered: boolean, facts: ClaimFacts): Answer {
  const own =
    isCovered && one.value === facts.list.covered
      ? judgeCovered(one, facts)
      : judgeCount(one, facts);
  const share = one.percent ? [judgeShareOf(one.value, one.percent, one.base, facts)] : [];
  return withBase(joined([own, ...share]), one, one.value, facts);
}

/** Adds what the base is, where a claim names one. */
function withBase(
  answer: Answer,
  { base }: Assertion,
  count: number | null,
  facts: ClaimFacts,
): Answer {
  return base === null ? answer : joined([answer, judgeBase(base, count, facts)]);
}
