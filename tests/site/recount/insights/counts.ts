/** The recount of pairs of comparable counts, and of inaugurations by month of the calendar. */
import { lastDay } from '../../../../src/data/partial-date.ts';
import { data } from '../covered.ts';
import { daysBetween, sum, type RecountedRow } from './row.ts';

type Measure = 'agencies' | 'services';
type Observation = (typeof data.observations)[number];

interface Pair {
  measure: Measure;
  basis: 'planned' | 'reported';
  from: Observation;
  to: Observation;
}

const measures = ['agencies', 'services'] as const;
const bases = ['planned', 'reported'] as const;
const dayOf = (row: Observation): string => lastDay(row.as_of!);

/** The comparable, dated counts of an MPP with a basis, oldest first; of one day by their sources. */
function countsOf(code: string, measure: Measure, basis: string): Observation[] {
  return data.observations
    .filter(
      (row) =>
        row.region_code === code &&
        row.comparable &&
        row.as_of !== null &&
        row.basis === basis &&
        row[measure] !== null,
    )
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || (a.source_ids < b.source_ids ? -1 : 1));
}

/** The newest of several counts; of the newest day, the first. */
function newestOf(rows: readonly Observation[]): Observation | undefined {
  const last = rows.at(-1);
  return last && rows.find((row) => dayOf(row) === dayOf(last));
}

function pairs(): Pair[] {
  const codes = [...new Set(data.observations.map(({ region_code }) => region_code))];
  return codes.flatMap((code) =>
    measures.flatMap((measure): Pair[] => {
      const [planned, reported] = bases.map((basis) => countsOf(code, measure, basis));
      const [first, newest] = [reported![0], newestOf(reported!)];
      const apart = first && newest && daysBetween(dayOf(first), dayOf(newest)) > 365;
      const plan = newestOf(planned!);
      const after = plan && reported!.find((row) => dayOf(row) > dayOf(plan));
      return [
        ...(apart ? [{ measure, basis: 'reported' as const, from: first, to: newest }] : []),
        ...(plan && after ? [{ measure, basis: 'planned' as const, from: plan, to: after }] : []),
      ];
    }),
  );
}

/** Every row of `count_changes`, without `source_ids`. */
export function countChanges(): RecountedRow[] {
  return pairs().map(({ measure, basis, from, to }) => {
    const code = from.region_code;
    const region = data.regions.find((one) => one.code === code);
    const province = data.provinces.find((one) => one.code === code);
    const cells = {
      measure,
      from_basis: basis,
      region_code: code,
      operator_kind: region?.kind ?? 'provinsi',
      operator_name: region?.name ?? province?.name_id,
      operator_name_en: region?.name ?? province?.name_en,
      from_as_of: from.as_of,
      from_figure: from[measure],
      to_as_of: to.as_of,
      to_figure: to[measure],
      figure_change: to[measure]! - from[measure]!,
      days_between: daysBetween(dayOf(from), dayOf(to)),
    };
    return { cells, rows: [from, to] };
  });
}

/** Every row of `count_change_summary`. */
export function countChangeSummary(): RecountedRow[] {
  const all = pairs();
  return measures.flatMap((measure) =>
    bases.map((basis) => {
      const own = all.filter((pair) => pair.measure === measure && pair.basis === basis);
      const changes = own.map(({ from, to }) => Math.sign(to[measure]! - from[measure]!));
      const cells = {
        measure,
        from_basis: basis,
        mpps: own.length,
        mpps_more: changes.filter((change) => change === 1).length,
        mpps_fewer: changes.filter((change) => change === -1).length,
        mpps_same: changes.filter((change) => change === 0).length,
      };
      return { cells, rows: own.flatMap(({ from, to }) => [from, to]) };
    }),
  );
}

/** Every row of `inaugurations_by_month`. */
export function inaugurationsByMonth(): RecountedRow[] {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return [...months, 'unknown'].map((month) => {
    const own = data.batches.filter(({ date }) => (date.split('-')[1] ?? 'unknown') === month);
    const joint = own.filter(({ count }) => count > 1);
    const cells = {
      month,
      events: own.length,
      mpps: sum(own.map(({ count }) => count)),
      joint_events: joint.length,
      mpps_in_joint_events: sum(joint.map(({ count }) => count)),
    };
    return { cells, rows: own.length > 0 ? own : data.batches };
  });
}
