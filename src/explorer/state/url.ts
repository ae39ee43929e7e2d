/** The state in the query string of the page: the words of all its parts. */
import { knownDay, knownOn } from './criteria/day-and-base.ts';
import type { Part, Vocabulary } from './part.ts';
import { defaultState, stateParts, type ExplorerState } from './state.ts';

/** The state a query string stands for; what is unknown or broken in it is ignored. */
export function stateFromUrl(search: string, known: Vocabulary): ExplorerState {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    stateParts.map((part) => [part.key, fromQuery(part, query, known)]),
  ) as ExplorerState;
}

/** The value of one part that a query stands for. */
export function fromQuery<Value>(
  part: Part<string, Value>,
  query: URLSearchParams,
  known: Vocabulary,
): Value {
  return part.read(
    part.params.map((name) => query.get(name) ?? ''),
    known,
  );
}

/** The query string of a state, with its question mark; empty for the default state. */
export function stateToUrl(state: ExplorerState): string {
  const usual = new Map(stateWords(defaultState));
  return queryString(stateWords(state).filter(([name, word]) => word !== usual.get(name)));
}

/** Every parameter with its word in a state, whether it is the usual one or not. */
export function stateWords(state: ExplorerState): [string, string][] {
  return stateParts.flatMap((part) => partWords(part, state[part.key]));
}

/** The parameters of one part with their words for a value. */
export function partWords<Value>(part: Part<string, Value>, value: Value): [string, string][] {
  const words = part.write(value);
  return part.params.map((name, index) => [name, words[index] ?? '']);
}

/** A query string in which commas stay readable. Pairs without a value are left out. */
export function queryString(pairs: readonly (readonly [string, string])[]): string {
  const written = pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** Whether a query string asks for a day that cannot be shown, which is then ignored. */
export function hasUnknownDay(search: string, known: Vocabulary): boolean {
  const word = new URLSearchParams(search).get(knownOn.param) ?? '';
  return word !== '' && knownDay(word, known) === null;
}
