/** The state in the query string of the page: the words of all its parts. */
import { fromQuery, partWords, queryString, type Vocabulary } from './part.ts';
import { defaultState, stateParts, type ExplorerState } from './state.ts';

/** The state of a query string; unknown and malformed words are ignored. */
export function stateFromUrl(search: string, known: Vocabulary): ExplorerState {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    stateParts.map((part) => [part.key, fromQuery(part, query, known)]),
  ) as ExplorerState;
}

/** The query string of a state, with its question mark; empty for the default state. */
export function stateToUrl(state: ExplorerState): string {
  usual ??= new Map(stateWords(defaultState));
  return queryString(stateWords(state).filter(([name, word]) => word !== usual?.get(name)));
}

/** The words of the default state, kept because every section compares addresses after every choice. */
let usual: ReadonlyMap<string, string> | undefined;

/** Every parameter with its word in a state, whether it is the usual one or not. */
export function stateWords(state: ExplorerState): [string, string][] {
  return stateParts.flatMap((part) => partWords(part, state[part.key]));
}
