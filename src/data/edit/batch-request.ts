/** Checks a request to add an inauguration before anything is written. */
import type { Column } from '../columns.ts';
import { lastDay } from '../partial-date.ts';
import { tables, type Dataset } from '../tables/index.ts';
import { cellRefusals } from './cell-refusals.ts';
import type { Refusal } from './refusal.ts';
import { batchId, type BatchRequest } from './request.ts';
import { regionRefusals, regionsNamed } from './request-regions.ts';
import { sourceRefusals } from './request-sources.ts';

const { batches, facilities, dataset: collection } = tables;

/** The flag of each answer and the column that defines a valid answer. */
const cells: readonly [string, (request: BatchRequest) => string, Column<unknown>][] = [
  ['--date', ({ date }) => date, batches.columns.date],
  ['--count', ({ count }) => count, batches.columns.count],
  ['--mode', ({ mode }) => mode, batches.columns.mode],
  ['--total', ({ total }) => total, batches.columns.cumulative_total],
  ['--officiant', ({ officiant }) => officiant, batches.columns.officiant],
  ['--role-id', ({ roleId }) => roleId, batches.columns.officiant_role_id],
  ['--role-en', ({ roleEn }) => roleEn, batches.columns.officiant_role_en],
  ['--venue', ({ venue }) => venue, batches.columns.venue],
  ['--evidence', ({ evidence }) => evidence, facilities.columns.evidence_grade],
  ['--note-id', ({ noteId }) => noteId, batches.columns.note_id],
  ['--note-en', ({ noteEn }) => noteEn, batches.columns.note_en],
];

/** Returns every reason why the request cannot be added to `dataset`; empty when it can be. */
export function requestRefusals(request: BatchRequest, dataset: Dataset): Refusal[] {
  const wrong = cells.flatMap(([field, of, column]) => cellRefusals(field, of(request), column));
  return [
    ...wrong,
    ...(wrong.length === 0
      ? [...dateRefusals(request, dataset), ...keyRefusals(request, dataset)]
      : []),
    ...pairRefusals(request),
    ...regionRefusals(request.regions, dataset),
    ...countRefusals(request, dataset),
    ...sourceRefusals(request, dataset),
  ];
}

function dateRefusals({ date, collectedUntil }: BatchRequest, dataset: Dataset): Refusal[] {
  const known = dataset.dataset[0]?.collected_until ?? '';
  if (collectedUntil !== '') {
    const wrong = cellRefusals(
      '--collected-until',
      collectedUntil,
      collection.columns.collected_until,
    );
    if (wrong.length > 0) return wrong;
    if (collectedUntil < known) {
      const expected = `a date not before ${known}, until which sources were checked already`;
      return [{ field: '--collected-until', value: collectedUntil, expected }];
    }
  }
  const until = lastDay(collectedUntil === '' ? known : collectedUntil);
  if (date <= until) return [];
  const expected = `a date not after ${until}, when the data was last collected; if you have checked sources since, say until when with --collected-until`;
  return [{ field: '--date', value: date, expected }];
}

function keyRefusals(request: BatchRequest, dataset: Dataset): Refusal[] {
  const id = batchId(request);
  const wrong = cellRefusals('--id', id, batches.columns.id);
  if (wrong.length > 0) return wrong;
  if (!id.startsWith(`${request.date}-`)) {
    return [
      { field: '--id', value: id, expected: `a key that begins with its date ${request.date}` },
    ];
  }
  if (!dataset.batches.some((batch) => batch.id === id)) return [];
  const expected = `an inauguration that batches.csv does not have yet; if this is another one of the same day, name it with --id ${id}-<place>`;
  return [{ field: request.id === '' ? '--date' : '--id', value: id, expected }];
}

const PAIRS: readonly [string, keyof BatchRequest, string, keyof BatchRequest][] = [
  ['--note-id', 'noteId', '--note-en', 'noteEn'],
  ['--role-id', 'roleId', '--role-en', 'roleEn'],
];

function pairRefusals(request: BatchRequest): Refusal[] {
  return PAIRS.flatMap(([first, a, second, b]) => {
    if ((request[a] === '') === (request[b] === '')) return [];
    const [field, other] = request[a] === '' ? [first, second] : [second, first];
    return [{ field, value: '', expected: `the text of ${other} in this language too` }];
  });
}

function countRefusals({ count, regions }: BatchRequest, dataset: Dataset): Refusal[] {
  const named = regionsNamed(regions, dataset).size;
  if (!/^\d+$/.test(count) || Number(count) >= named) return [];
  const expected = `at least ${named}, the number of regions that are named`;
  return [{ field: '--count', value: count, expected, nearest: [`"${named}"`] }];
}
