/** The filters of the explorer as objects, and functions that create the common kinds. */
import { formatNumber } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Region } from '../columns/region.ts';
import { listed, oneWord, wholeNumber, type Part, type Vocabulary } from '../part.ts';
import { explorerWords, type ExplorerWords } from '../words.ts';

/** A condition in SQL on a row of `region_status`, with the values of its question marks. */
export interface Condition {
  sql: string;
  /** In the order of the question marks. */
  parameters: (string | number)[];
}

/** Names of island groups, provinces, regions and services by id or code, in the language of the phrase. */
export interface FilterNames {
  islands: ReadonlyMap<string, string>;
  provinces: ReadonlyMap<string, string>;
  regions: ReadonlyMap<string, string>;
  services: ReadonlyMap<string, string>;
}

/** The words of phrases in a language. */
export type Phrases = ExplorerWords['phrases'];

/** A filter: a part of the state that selects regions, used by both engines. */
export interface Criterion<Key extends string = string, Value = unknown> extends Part<Key, Value> {
  /** The predicate in TypeScript; null where every region passes. */
  lets(value: Value): ((region: Region) => boolean) | null;
  /** The same in SQL; empty where every region passes. The reader's input is a parameter. */
  sql(value: Value): Condition[];
  /** The chosen values as a phrase; empty where nothing is chosen or the phrase is elsewhere. */
  words(value: Value, lang: Lang, names: FilterNames): string;
}

/** A range that includes both ends; null where an end is open. */
export interface Range<Value = number> {
  from: Value | null;
  to: Value | null;
}

/** The range that every value passes, including unknown ones. */
export const openRange: Range<never> = { from: null, to: null };

/** Whether every value passes, including unknown ones. */
export function isOpen({ from, to }: Range<unknown>): boolean {
  return from === null && to === null;
}

/** A filter with one parameter, as `oneWord` makes parts. */
type OneParam<Key extends string, Value> = Criterion<Key, Value> &
  ReturnType<typeof oneWord<Key, Value>>;

/** A filter with one parameter. */
export function criterion<Key extends string, Value>(
  part: Parameters<typeof oneWord<Key, Value>>[0] &
    Pick<Criterion<Key, Value>, 'lets' | 'sql' | 'words'>,
): OneParam<Key, Value> {
  const { lets, sql, words } = part;
  return { ...oneWord(part), lets, sql, words };
}

/** The options of a filter by the values of a column. */
interface OneOf<Key extends string, Value extends string> {
  key: Key;
  param: string;
  column: keyof Region;
  /** The values that exist, in the order of the state. */
  values: (known: Vocabulary) => readonly Value[];
  /** The word of a value in the address; the value itself by default. */
  word?: (value: Value) => string;
  words: (chosen: readonly Value[], lang: Lang, names: FilterNames) => string;
  /** The condition in SQL; `IN` with a list of question marks by default. */
  sql?: (chosen: readonly Value[]) => Condition[];
}

/** A filter for the regions whose column has one of the chosen values. */
export function oneOf<Key extends string, Value extends string>({
  column,
  values,
  word = (value) => value,
  words,
  sql = (chosen) => [isIn(column, chosen)],
  ...part
}: OneOf<Key, Value>): OneParam<Key, readonly Value[]> {
  return criterion<Key, readonly Value[]>({
    ...part,
    usual: [],
    read: (text, known) => listed(text, values(known), word),
    write: (chosen) => chosen.map(word).join(','),
    lets: (chosen) => {
      const wanted = new Set<unknown>(chosen);
      return wanted.size === 0 ? null : (region) => wanted.has(region[column]);
    },
    sql: (chosen) => (chosen.length === 0 ? [] : sql(chosen)),
    words: (chosen, lang, names) => (chosen.length === 0 ? '' : words(chosen, lang, names)),
  });
}

/** The condition that a column has one of the values. */
export function isIn(column: string, values: readonly string[]): Condition {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: [...values] };
}

/** The word for yes in a query string. */
export const YES = 'ya';

/** A filter for the regions whose column is true. */
export function onlyYes<Key extends string>(
  key: Key,
  param: string,
  column: keyof Region,
  phrase: (t: Phrases) => string,
): OneParam<Key, boolean> {
  return criterion<Key, boolean>({
    key,
    param,
    usual: false,
    read: (word) => word === YES,
    write: (only) => (only ? YES : ''),
    lets: (only) => (only ? (region) => region[column] === true : null),
    sql: (only) => (only ? [{ sql: column, parameters: [] }] : []),
    words: (only, lang) => (only ? phrase(explorerWords(lang).phrases) : ''),
  });
}

/** The phrases of a range, by which ends are set. */
export interface SpanWords {
  from: (from: string) => string;
  to: (to: string) => string;
  both: (from: string, to: string) => string;
}

/** A range in words; empty where both ends are open. */
export function spanText<Value>(
  { from, to }: Range<Value>,
  words: SpanWords,
  written: (value: Value) => string,
): string {
  if (from !== null && to !== null) return words.both(written(from), written(to));
  if (from !== null) return words.from(written(from));
  return to === null ? '' : words.to(written(to));
}

/** A filter by the range of a number; it excludes regions whose number is unknown. */
export function range<Key extends 'services' | 'agencies' | 'population'>(
  key: Key,
  ends: Record<keyof Range, string>,
): Criterion<Key, Range> & { ends: Record<keyof Range, string> } {
  return {
    key,
    ends,
    usual: openRange,
    params: [ends.from, ends.to],
    read: ([from = '', to = '']) => ({ from: wholeNumber(from), to: wholeNumber(to) }),
    write: ({ from, to }) => [String(from ?? ''), String(to ?? '')],
    lets: (chosen) => (isOpen(chosen) ? null : (region) => isWithin(chosen, region[key])),
    sql: ({ from, to }) => [...atLeast(key, from), ...atMost(key, to)],
    words: (chosen, lang) => {
      if (isOpen(chosen)) return '';
      const { numbers, measures } = explorerWords(lang).phrases;
      return measures[key](spanText(chosen, numbers, (value) => formatNumber(value, lang)));
    },
  };
}

/** Whether a value is in a range; false for null. */
export function isWithin<Value extends string | number>(
  { from, to }: Range<Value>,
  value: Value | null,
): boolean {
  return value !== null && value >= (from ?? value) && value <= (to ?? value);
}

/** The condition that a column is at least a value; empty where there is no value. */
export function atLeast(column: string, value: string | number | null): Condition[] {
  return value === null ? [] : [{ sql: `${column} >= ?`, parameters: [value] }];
}

/** The condition that a column is at most a value; empty where there is no value. */
export function atMost(column: string, value: string | number | null): Condition[] {
  return value === null ? [] : [{ sql: `${column} <= ?`, parameters: [value] }];
}
