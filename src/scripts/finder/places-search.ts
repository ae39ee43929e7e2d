/** The search in the index of regions; loaded only where the address contains a query. */
import { fetchPlaces } from './fetch-places.ts';
import { placeSearch } from './find-places.ts';
import { finderWords } from './finder-words.ts';

/** The status text and, where something matches, the paths to keep and the text of the reset link. */
interface Outcome {
  status: string;
  kept?: string[];
  showAll?: string;
}

/** Searches the places of the file at `src`; the status reports where they cannot be fetched. */
export async function searchFor(query: string, src: string): Promise<Outcome> {
  const words = finderWords().index;
  try {
    const { matches, guesses } = placeSearch(await fetchPlaces(src))(query);
    const shown = matches.length > 0 ? matches : guesses;
    if (shown.length === 0) return { status: words.noMatch(query) };
    const isMatch = matches.length > 0;
    return {
      status: isMatch ? words.matches(matches.length, query) : words.guess(query),
      kept: shown.map(({ path }) => path),
      showAll: words.showAll,
    };
  } catch {
    return { status: words.failed };
  }
}
