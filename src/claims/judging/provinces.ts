/** Numbers of a province, against what was stated about it and against the list. */
import type { ClaimFacts, ProvinceFacts } from '../facts.ts';
import { fitsHedge } from '../reading/hedges.ts';
import type { Assertion } from '../reading/reading.ts';
import { unclear, type Answer, type Finding } from './answer.ts';
import { mayBeSame } from './series.ts';

/** Judges one number about a province. */
export function judgeProvince(
  claim: Assertion,
  province: ProvinceFacts,
  facts: ClaimFacts,
): Answer {
  const list = listFinding(province, facts);
  if (claim.kind === 'regions') return equal(claim.value, province.regions, list);
  if (claim.base !== null && claim.base !== province.regions)
    return { verdict: 'differs', findings: [list] };
  const count = countOf(claim, province);
  if (count === null) return unclear('province', list);
  if (count > province.regions) return { verdict: 'differs', findings: [list] };
  const reports = province.reports.filter(
    ({ as_of }) => claim.date === null || mayBeSame(as_of, claim.date),
  );
  const fitting = reports.filter((report) => fitsHedge(report.count, count, claim.hedge));
  const found = (ones: typeof reports): Finding[] =>
    ones.slice(-2).map((report) => ({ kind: 'report', province: province.name, report }));
  if (fitting.length > 0) {
    const isNewest = claim.date !== null || fitting.includes(province.reports.at(-1)!);
    const isListed = fitsHedge(province.mpps, count, claim.hedge);
    // The list names every MPP with a source, so a smaller number is one of an earlier day.
    const isOutrun = claim.date === null && count < province.mpps;
    return {
      verdict: (isNewest && !isOutrun) || isListed ? 'fits' : 'older',
      findings: [...found(fitting), list],
    };
  }
  if (claim.date !== null && !mayBeSame(claim.date, facts.list.as_of))
    return reports.length > 0
      ? { verdict: 'differs', findings: [...found(reports), list] }
      : unclear('province', list);
  return byList(count, claim, province, [...found(province.reports), list]);
}

/** The list names every MPP with a source, but may lack some: fewer contradicts it, more does not. */
function byList(
  count: number,
  { hedge }: Assertion,
  province: ProvinceFacts,
  findings: Finding[],
): Answer {
  const isListed = [province.mpps, province.covered].some((number) =>
    fitsHedge(number, count, hedge),
  );
  if (isListed && (count > 0 || province.reports.length > 0)) return { verdict: 'fits', findings };
  if (count < province.mpps) return { verdict: 'differs', findings };
  return unclear('listed', ...findings);
}

/** A number of MPPs: as it is, all less those without, or the share of the regions. */
function countOf(
  { kind, value, decimals }: Assertion,
  { regions, covered }: ProvinceFacts,
): number | null {
  if (kind === 'count') return Number.isInteger(value) ? value : null;
  if (kind === 'without') return regions - value;
  if (kind !== 'percent') return null;
  const share = Math.round((100 * covered * 10 ** decimals) / regions) / 10 ** decimals;
  if (share === value) return covered;
  const count = Math.round((regions * value) / 100);
  return Math.round((100 * count * 10 ** decimals) / regions) / 10 ** decimals === value
    ? count
    : null;
}

function equal(value: number, truth: number, finding: Finding): Answer {
  return { verdict: value === truth ? 'fits' : 'differs', findings: [finding] };
}

function listFinding(
  { name, slug, covered, mpps, regions }: ProvinceFacts,
  { list }: ClaimFacts,
): Finding {
  return { kind: 'provinceList', province: name, slug, covered, mpps, regions, as_of: list.as_of };
}
