/** The recount of claims that disagree, by the kind of conflict that their key begins with. */
import { lastDay } from '../../../src/data/partial-date.ts';
import { listedBy, officialSeries } from '../../../src/data/reconcile.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';
import type { Evidence } from './covered.ts';

type Values = Record<string, Evidence['value']>;

interface Found {
  values: Values;
  rows: readonly object[];
}

function national(data: Dataset, conflict: string, order: number): Found {
  const row = data.totals.find(
    ({ series, as_of, total }) => series === 'conflict' && conflict === `jumlah-${as_of}-${total}`,
  )!;
  if (order === 1) {
    return { values: { ...row, claim_as_of: row.as_of, claim_number: row.total }, rows: [row] };
  }
  const then = officialSeries(data).findLast(({ date }) => date <= lastDay(row.as_of))!;
  return { values: { claim_as_of: then.date, claim_number: then.total }, rows: [row] };
}

function provincial(data: Dataset, conflict: string, order: number): Found {
  const row = data.province_reports.find(
    ({ province_code, as_of }) => conflict === `provinsi-${province_code}-${as_of}`,
  )!;
  if (order === 1) {
    const values = { ...row, claim_as_of: row.as_of, claim_number: row.reported_count };
    return { values, rows: [row] };
  }
  const listed = listedBy(data, lastDay(row.as_of)).filter(
    ({ region_code }) => region_code.slice(0, 2) === row.province_code,
  );
  return { values: { claim_as_of: row.as_of, claim_number: listed.length }, rows: listed };
}

/** Figures of one MPP on one day, smallest first; each with the first of its notes. */
function observed(data: Dataset, conflict: string, order: number): Found {
  const [, code, as_of, fact] = /^angka-([\d.]+)-([\d-]+)-(agencies|services)$/.exec(conflict)!;
  const measure = fact as 'agencies' | 'services';
  const all = data.observations.filter(
    (row) => row.region_code === code && row.as_of === as_of && row.basis === 'reported',
  );
  const figures = [...new Set(all.flatMap((row) => row[measure] ?? []))].toSorted((a, b) => a - b);
  const figure = figures[order - 1]!;
  const rows = all.filter((row) => row[measure] === figure);
  const firstOf = (column: 'note_id' | 'note_en'): string | undefined =>
    rows.flatMap((row) => row[column] ?? []).toSorted()[0];
  const values = {
    claim_as_of: as_of,
    claim_number: figure,
    note_id: firstOf('note_id'),
    note_en: firstOf('note_en'),
  };
  return { values, rows };
}

/** Curated claims: the one in use first, then by the date of the statement, undated last. */
function curated({ claims }: Dataset, conflict: string, order: number): Found {
  const rank = ({ used, stated_on, claim_id }: Dataset['claims'][number]): string =>
    `${used ? 0 : 1} ${stated_on ?? '~'} ${claim_id}`;
  const row = claims
    .filter(({ conflict_id }) => conflict_id === conflict)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[order - 1]!;
  const { claim_id, claim_en, note_id, note_en, stated_on: claim_stated_on } = row;
  return { values: { claim_id, claim_en, note_id, note_en, claim_stated_on }, rows: [row] };
}

/** What a cell of a claim must be; `key` is the key of its conflict and its number there. */
export function claimEvidence(data: Dataset, key: string, column: string): Evidence {
  const [conflict = '', order] = key.split(' ');
  const kinds = { jumlah: national, provinsi: provincial, angka: observed };
  const kind = kinds[conflict.split('-')[0] as keyof typeof kinds] as typeof curated | undefined;
  const { values, rows } = (kind ?? curated)(data, conflict, Number(order));
  return { value: values[column], rows };
}
