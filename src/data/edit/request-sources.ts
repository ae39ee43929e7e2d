/** Checks the sources of a request: keys of existing sources, or a complete new one. */
import { nearestOf } from '../check/nearest.ts';
import { tables, type Dataset } from '../tables/index.ts';
import type { BatchRequest, NewSource } from './request.ts';
import { cellRefusals } from './cell-refusals.ts';
import type { Refusal } from './refusal.ts';

const { columns } = tables.sources;

/** Returns what is wrong with the sources; at least one source is required. */
export function sourceRefusals(
  { sources, newSource }: Pick<BatchRequest, 'sources' | 'newSource'>,
  { sources: known }: Dataset,
): Refusal[] {
  if (sources.length === 0 && !newSource) {
    const expected =
      'a source: the key of one in sources.csv, or a new one with --new-source, --url, --outlet, --title and --published';
    return [{ field: '--source', value: '', expected }];
  }
  const ids = known.map(({ id }) => id);
  return [
    ...sources.filter((id) => !ids.includes(id)).map((id) => unknown(id, ids)),
    ...repeated([...sources, ...(newSource ? [newSource.id] : [])]),
    ...(newSource ? newSourceRefusals(newSource, known) : []),
  ];
}

function unknown(id: string, ids: readonly string[]): Refusal {
  const nearest = nearestOf(id, ids);
  return {
    field: '--source',
    value: id,
    expected: 'the key of a source in sources.csv (a new one is given with --new-source)',
    ...(nearest !== undefined && { nearest: [`"${nearest}"`] }),
  };
}

function repeated(ids: readonly string[]): Refusal[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ field: '--source', value: id, expected: 'each source once' }));
}

function newSourceRefusals(source: NewSource, known: Dataset['sources']): Refusal[] {
  const sameId = known.find(({ id }) => id === source.id);
  const sameUrl = known.find(({ url }) => url !== null && url === source.url);
  return [
    ...cellRefusals('--new-source', source.id, columns.id),
    ...cellRefusals('--url', source.url, columns.url),
    ...cellRefusals('--outlet', source.outlet, columns.outlet),
    ...cellRefusals('--title', source.title, columns.title),
    ...cellRefusals('--published', source.published, columns.published),
    ...(sameId ? [taken('--new-source', source.id, 'a key', sameId.id)] : []),
    ...(sameUrl && !sameId ? [taken('--url', source.url, 'an address', sameUrl.id)] : []),
  ];
}

function taken(field: string, value: string, what: string, id: string): Refusal {
  const expected = `${what} that no other source has; if it is the same source, use --source ${id}`;
  return { field, value, expected };
}
