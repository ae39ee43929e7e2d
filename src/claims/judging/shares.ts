/** Shares of the country: which base makes them true, and what they would be of the others. */
import { basesOf, type ClaimFacts, type Statement } from '../facts.ts';
import { fitsHedge, type Hedge } from '../reading/hedges.ts';
import type { Assertion } from '../reading/reading.ts';
import { joined, type Answer, type BaseUse, type Finding } from './answer.ts';
import { newestOf, totalsWithin } from './series.ts';

type StatedShare = Finding & { kind: 'statedShare' };

interface Percent {
  value: number;
  decimals: number;
  hedge: Hedge;
}

/** Judges the share that a claim gives for a count. */
export function judgeShareOf(
  count: number,
  percent: Percent,
  base: number | null,
  facts: ClaimFacts,
): Answer {
  const bases = base === null ? basesOf(facts) : [base];
  const shares = bases.map((of) => shareFinding(count, of, percent));
  const fitting = shares.filter((one) => one.isClaimed);
  const stated = statedShares(facts, count);
  // An official may have rounded in another way, as 53.5 percent to 53.
  const isStated = stated.some(
    ({ share, statement }) => share === percent.value && (base === null || base === statement.base),
  );
  const verdict = fitting.length > 0 || isStated ? 'fits' : 'differs';
  return { verdict, findings: [...shares, ...stated] };
}

/** Judges a share without a count: of the totals of its date, or of the newest. */
export function judgeShare(
  { value, decimals, hedge, base, date }: Assertion,
  facts: ClaimFacts,
): Answer {
  const percent = { value, decimals, hedge };
  const bases = base === null ? basesOf(facts) : [base];
  const totals = totalsWithin(facts, date);
  const shares = totals.flatMap(({ total }) => bases.map((of) => shareFinding(total, of, percent)));
  const fitting = shares.filter((one) => one.isClaimed);
  if (fitting.length > 0)
    return { verdict: 'fits', findings: [...newestIfUndated(date, facts), ...fitting] };
  const list = listShare(percent, base, date, facts);
  const stated = date === null ? statedAs(percent, base, facts.statements) : [];
  const newest = totals.at(-1);
  const ofNewest = newest ? bases.map((of) => shareFinding(newest.total, of, percent)) : [];
  if (list.length > 0) return { verdict: 'fits', findings: [...list, ...ofNewest] };
  const wouldBe = bases.map((of): Finding => ({
    kind: 'wouldBe',
    percent: value,
    base: of,
    count: Math.round((of * value) / 100),
  }));
  if (stated.length > 0)
    return {
      verdict: 'older',
      findings: [...stated, ...newestIfUndated(date, facts), ...ofNewest],
    };
  return {
    verdict: 'differs',
    findings: [...newestIfUndated(date, facts), ...ofNewest, ...wouldBe],
  };
}

function newestIfUndated(date: string | null, facts: ClaimFacts): Finding[] {
  return date === null ? [{ kind: 'newest', statement: newestOf(facts) }] : [];
}

function shareFinding(total: number, base: number, percent: Percent): Finding & { kind: 'share' } {
  const share = (100 * total) / base;
  return { kind: 'share', total, base, share, isClaimed: isShare(share, percent) };
}

/** Whether a share is the claimed one, rounded to as many decimals. */
function isShare(share: number, { value, decimals, hedge }: Percent): boolean {
  const factor = 10 ** decimals;
  const rounded = Math.round(share * factor + 1e-9) / factor;
  return hedge === 'exactly' ? rounded === value : fitsHedge(share, value, hedge);
}

function listShare(
  percent: Percent,
  base: number | null,
  date: string | null,
  { list, bases }: ClaimFacts,
): Finding[] {
  const share = (100 * list.covered) / bases.all;
  const isOfList =
    date === null && (base === null || base === bases.all) && isShare(share, percent);
  return isOfList
    ? [
        {
          kind: 'list',
          of: 'covered',
          count: list.covered,
          base: bases.all,
          percent: list.percent,
          as_of: list.as_of,
        },
      ]
    : [];
}

/** Shares that officials stated as such. */
function statedAs(
  { value }: Percent,
  base: number | null,
  statements: readonly Statement[],
): Finding[] {
  return statements.flatMap((statement) =>
    statement.share === value && (base === null || base === statement.base)
      ? [{ kind: 'statedShare', statement, share: value }]
      : [],
  );
}

function statedShares({ statements }: ClaimFacts, count: number): StatedShare[] {
  return statements.flatMap((statement) =>
    statement.total === count && statement.share !== null
      ? [{ kind: 'statedShare', statement, share: statement.share }]
      : [],
  );
}

/** Judges a base: one of those in use, and which one statements of this total name. */
export function judgeBase(base: number, count: number | null, facts: ClaimFacts): Answer {
  const use = useOf(base, facts);
  const named = facts.statements.flatMap((statement): Finding[] =>
    // A share stated with it is a finding of its own, which names the base too.
    statement.total === count && statement.base !== null && statement.share === null
      ? [{ kind: 'statedBase', statement, base: statement.base }]
      : [],
  );
  const own: Answer = {
    verdict: use === 'none' ? 'differs' : 'fits',
    findings: [{ kind: 'base', base, use }],
  };
  return joined([own, { verdict: 'fits', findings: named.slice(-1) }]);
}

function useOf(base: number, { bases }: ClaimFacts): BaseUse {
  if (base === bases.all) return 'all';
  if (base === bases.autonomous) return 'autonomous';
  if (!bases.others.includes(base)) return 'none';
  return base === bases.autonomous + 1 ? 'withProvince' : 'other';
}
