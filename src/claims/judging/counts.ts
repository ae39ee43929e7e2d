/** Numbers of MPPs in the whole country, against what was stated. */
import { firstDay, lastDay } from '../../data/partial-date.ts';
import { basesOf, type ClaimFacts, type Statement } from '../facts.ts';
import { fitsHedge } from '../reading/hedges.ts';
import type { Assertion } from '../reading/reading.ts';
import { unclear, type Answer, type Finding } from './answer.ts';
import { inForceOn, mayBeSame, nearestTo, newestOf } from './series.ts';

type Count = Pick<Assertion, 'value' | 'hedge' | 'date'>;

/** Judges a total, at its date or without one. */
export function judgeCount(count: Count, facts: ClaimFacts): Answer {
  if (count.value < 0 || !Number.isInteger(count.value)) return unclear('number');
  return count.date === null ? undated(count, facts) : dated(count, count.date, facts);
}

function undated(count: Count, facts: ClaimFacts): Answer {
  const newest: Finding = { kind: 'newest', statement: newestOf(facts) };
  if (fitsHedge(newest.statement.total, count.value, count.hedge))
    return { verdict: 'fits', findings: [newest, ...inList(count, facts)] };
  const stated = statedAs(count, facts.statements);
  if (count.hedge !== 'exactly' || stated.length === 0) {
    const listed = inList(count, facts);
    if (listed.length > 0) return { verdict: 'fits', findings: [...listed, newest] };
    return { verdict: 'differs', findings: [...nearTo(count, facts), newest] };
  }
  return {
    verdict: isDisputed(stated) ? 'disputed' : 'older',
    findings: [...found(stated), newest],
  };
}

function dated(count: Count, date: string, facts: ClaimFacts): Answer {
  const within = facts.statements.filter(({ as_of }) => mayBeSame(as_of, date));
  const stated = within.filter(({ total }) => fitsHedge(total, count.value, count.hedge));
  if (stated.length > 0)
    return { verdict: isDisputed(stated) ? 'disputed' : 'fits', findings: found(stated) };
  const last = inForceOn(facts, lastDay(date));
  if (!last) return unclear('beginning');
  const findings: Finding[] = [{ kind: 'inForce', statement: last, date }];
  const first = inForceOn(facts, firstDay(date));
  for (const one of [last, first]) {
    if (one && fitsHedge(one.total, count.value, count.hedge))
      return isAfterData(date, facts)
        ? unclear('later', ...findings)
        : { verdict: 'fits', findings: [{ kind: 'inForce', statement: one, date }] };
  }
  // After the newest statement found, a larger number may have been stated that was not found.
  if (isAfterNewest(date, facts) && count.value > last.total) return unclear('later', ...findings);
  if (isAfterData(date, facts)) return unclear('later', ...findings);
  return {
    verdict: 'differs',
    findings: [...findings, ...found(statedAs(count, facts.statements))],
  };
}

function isAfterNewest(date: string, facts: ClaimFacts): boolean {
  return firstDay(date) > lastDay(newestOf(facts).as_of);
}

function isAfterData(date: string, { collected_until }: ClaimFacts): boolean {
  return firstDay(date) > collected_until;
}

function statedAs({ value }: Count, statements: readonly Statement[]): Statement[] {
  return statements.filter(({ total }) => total === value);
}

function isDisputed(stated: readonly Statement[]): boolean {
  return stated.every(({ series }) => series === 'conflict');
}

/** At most the first and the last of the statements, so that an answer stays short. */
function found(stated: readonly Statement[]): Finding[] {
  const ends = new Set([stated[0], stated.at(-1)]);
  return [...ends].flatMap((statement) => (statement ? [{ kind: 'statement', statement }] : []));
}

function nearTo({ value, hedge }: Count, facts: ClaimFacts): Finding[] {
  return hedge === 'exactly' ? [{ kind: 'near', value, ...nearestTo(facts, value) }] : [];
}

/** What the list counts, where the number is one of these. */
function inList({ value, hedge }: Count, { list, bases }: ClaimFacts): Finding[] {
  if (hedge !== 'exactly') return [];
  return (['listed', 'covered'] as const)
    .filter((of) => list[of] === value)
    .map((of) => ({
      kind: 'list',
      of,
      count: value,
      base: bases.all,
      percent: list.percent,
      as_of: list.as_of,
    }));
}

function coveredFinding({ list, bases }: ClaimFacts): Finding {
  const { covered: count, percent, as_of } = list;
  return { kind: 'list', of: 'covered', count, base: bases.all, percent, as_of };
}

/** Judges a number of regions that the list counts as covered. */
export function judgeCovered({ value, hedge, date }: Count, facts: ClaimFacts): Answer {
  const { list } = facts;
  const finding = coveredFinding(facts);
  if (date !== null && !mayBeSame(date, list.as_of)) return unclear('covered', finding);
  return {
    verdict: fitsHedge(list.covered, value, hedge) ? 'fits' : 'differs',
    findings: [finding],
  };
}

/** Judges how many regions are without an MPP: a base less a total. */
export function judgeWithout(claim: Assertion, facts: ClaimFacts): Answer {
  const last = inForceOn(facts, lastDay(claim.date ?? '9999'));
  if (!last) return unclear('beginning');
  const bases = claim.base === null ? basesOf(facts) : [claim.base];
  const rests = bases.map((base) => restOf(last, base));
  const fits = ({ rest }: Rest): boolean => fitsHedge(rest, claim.value, claim.hedge);
  const fitting = rests.filter(fits);
  if (fitting.length > 0) return { verdict: 'fits', findings: fitting };
  if (claim.date !== null)
    return isAfterNewest(claim.date, facts)
      ? unclear('later', ...rests)
      : { verdict: 'differs', findings: rests };
  if (fitsHedge(facts.bases.all - facts.list.covered, claim.value, claim.hedge))
    return { verdict: 'fits', findings: [coveredFinding(facts)] };
  // Only with the base that was stated, because with three bases almost any number fits some total.
  const earlier = facts.statements
    .flatMap((one) => (one.base === null ? [] : [restOf(one, one.base)]))
    .filter(fits);
  return earlier.length > 0
    ? { verdict: 'older', findings: [...earlier, ...rests] }
    : { verdict: 'differs', findings: rests };
}

type Rest = Finding & { kind: 'rest' };

function restOf(statement: Statement, base: number): Rest {
  return { kind: 'rest', base, statement, rest: base - statement.total };
}
