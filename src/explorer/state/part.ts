/** The parts of the state: their default values, and their words in the address. */

/** The values that exist in the data; others in a link are ignored. */
export interface Vocabulary {
  islands: readonly string[];
  provinces: readonly string[];
  regions: readonly string[];
  services: readonly string[];
  years: readonly number[];
  /** First and last day, `YYYY-MM-DD`, that can be shown. */
  days: { from: string; to: string };
}

/**
 * A part of the state. The names of its parameters and the words in them never change, so that links
 * keep working. The form's controls have the same names and values. Functions are declared as methods,
 * so that a list can contain parts of different value types.
 */
export interface Part<Key extends string = string, Value = unknown> {
  /** Its name in the state. */
  key: Key;
  /** Its value in the default state, which no address contains. */
  usual: Value;
  /** The names of its query parameters, in their order in an address. */
  params: readonly string[];
  /** The value of the words of its parameters; `usual` where they are unknown. */
  read(words: readonly string[], known: Vocabulary): Value;
  /** The word of each parameter; empty where nothing is chosen. */
  write(value: Value): string[];
}

/** The state type of a list of parts. */
export type StateOf<Parts extends readonly Part[]> = {
  readonly [Each in Parts[number] as Each['key']]: Each['usual'];
};

/** Reading and writing of a part with one parameter. */
interface OneWord<Key extends string, Value> {
  key: Key;
  usual: Value;
  param: string;
  read: (word: string, known: Vocabulary) => Value;
  write: (value: Value) => string;
}

/** A part with one parameter, `param`; `word` returns its word for a value. */
export function oneWord<Key extends string, Value>(
  part: OneWord<Key, Value>,
): Part<Key, Value> & { param: string; word: (value: Value) => string } {
  const { key, usual, param, read, write } = part;
  return {
    key,
    usual,
    param,
    word: write,
    params: [param],
    read: ([word = ''], known) => read(word, known),
    write: (value) => [write(value)],
  };
}

/** The items of a comma-separated list that exist, in the order of `known`. */
export function listed<Item>(
  word: string,
  known: readonly Item[],
  wordOf: (item: Item) => unknown = (item) => item,
): Item[] {
  const words: readonly unknown[] = word.split(',');
  return known.filter((item) => words.includes(wordOf(item)));
}

/** A whole number of at most nine digits, which both engines represent exactly; else null. */
export function wholeNumber(word: string): number | null {
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}

/** The value of one part in a query string. */
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

/** The parameters of one part with their words for a value. */
export function partWords<Value>(part: Part<string, Value>, value: Value): [string, string][] {
  const words = part.write(value);
  return part.params.map((name, index) => [name, words[index] ?? '']);
}

/** A query string with unescaped commas. Pairs without a value are left out. */
export function queryString(pairs: readonly (readonly [string, string])[]): string {
  const written = pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
