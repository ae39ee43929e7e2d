/** Fetching the places to search in, once per page. */
import { unpackPlaces, type PackedProvince, type Place } from './places-index.ts';

let fetched: Promise<Place[]> | undefined;

/** The places of the file at `url`. Rejects when it cannot be fetched; the next call tries again. */
export function fetchPlaces(url: string): Promise<Place[]> {
  fetched ??= load(url).catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function load(url: string): Promise<Place[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return unpackPlaces((await response.json()) as PackedProvince[]);
}
