/** Questions to the stated totals of the country. */
import { firstDay, lastDay } from '../../data/partial-date.ts';
import type { ClaimFacts, Statement } from '../facts.ts';

/** Whether two partial dates can mean the same day. */
export function mayBeSame(one: string, other: string): boolean {
  return firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one);
}

/** The newest statement of the official series. Throws where there is none. */
export function newestOf(facts: ClaimFacts): Statement {
  const newest = inForceOn(facts, '9999-12-31');
  if (!newest) throw new Error('No statement is in the official series.');
  return newest;
}

/** The last statement of the official series until a day; of two of one day the larger. */
export function inForceOn({ statements }: ClaimFacts, day: string): Statement | undefined {
  const until = statements.filter((one) => one.series === 'used' && lastDay(one.as_of) <= day);
  return until.reduce<Statement | undefined>(
    (last, one) => (last === undefined || isLater(one, last) ? one : last),
    undefined,
  );
}

function isLater(one: Statement, last: Statement): boolean {
  const [day, lastOne] = [lastDay(one.as_of), lastDay(last.as_of)];
  return day > lastOne || (day === lastOne && one.total >= last.total);
}

/** The statements next to a number in the official series. */
export function nearestTo(
  { statements }: ClaimFacts,
  value: number,
): { below: Statement | null; above: Statement | null } {
  const used = statements.filter(({ series }) => series === 'used');
  const below = used.filter(({ total }) => total < value);
  const above = used.filter(({ total }) => total > value);
  const best = (ones: readonly Statement[], sign: number): Statement | null =>
    [...ones].sort((a, b) => sign * (a.total - b.total))[0] ?? null;
  return { below: best(below, -1), above: best(above, 1) };
}

/** The totals that were the newest at some time within a partial date, and those stated for it. */
export function totalsWithin(facts: ClaimFacts, date: string | null): Statement[] {
  if (date === null) return [newestOf(facts)];
  const [before, last] = [inForceOn(facts, firstDay(date)), inForceOn(facts, lastDay(date))];
  const stated = facts.statements.filter(({ as_of }) => mayBeSame(as_of, date));
  return [...new Set([...stated, before, last].filter((one) => one !== undefined))];
}
