/** Fetching the index of the search, once per page. */
import { unpackIndex, type PackedIndex, type SearchIndex } from './entries.ts';

let fetched: Promise<SearchIndex> | undefined;

/** The index of the file at `url`. Rejects when it cannot be fetched; the next call tries again. */
export function fetchIndex(url: string): Promise<SearchIndex> {
  fetched ??= load(url).catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function load(url: string): Promise<SearchIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return unpackIndex((await response.json()) as PackedIndex);
}
