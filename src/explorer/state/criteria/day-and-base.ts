/** The day that is shown, and the base of shares. Titles name both at their end. */
import { datePrecision, isPartialDate } from '../../../data/partial-date.ts';
import type { Vocabulary } from '../part.ts';
import { criterion } from './criterion.ts';

/** The bases of shares: every region, or the autonomous ones, without Jakarta's regions. */
export const bases = ['all', 'autonomous'] as const;
/** One of the bases. */
export type Base = (typeof bases)[number];

/** The words of the bases, as the columns of the views name them; the default has none. */
const baseWords = { all: '', autonomous: '508' } as const satisfies Record<Base, string>;

/** The day, `YYYY-MM-DD`; null for the current data. It changes the regions and excludes none. */
export const knownOn = criterion<'knownOn', string | null>({
  key: 'knownOn',
  param: 'per',
  usual: null,
  read: knownDay,
  write: (day) => day ?? '',
  lets: () => null,
  sql: () => [],
  words: () => '',
});

/** The base of shares. */
export const base = criterion<'base', Base>({
  key: 'base',
  param: 'base',
  usual: 'all',
  read: (word) => bases.find((each) => baseWords[each] === word) ?? 'all',
  write: (chosen) => baseWords[chosen],
  lets: (chosen) => (chosen === 'all' ? null : (region) => !region.administrative),
  sql: (chosen) => (chosen === 'all' ? [] : [{ sql: 'NOT administrative', parameters: [] }]),
  words: () => '',
});

/** The day of a word; null where it cannot be shown. */
function knownDay(word: string, { days }: Vocabulary): string | null {
  if (!isPartialDate(word) || datePrecision(word) !== 'day') return null;
  return word >= days.from && word <= days.to ? word : null;
}

/** Whether a query string contains a day that cannot be shown, which is then ignored. */
export function hasUnknownDay(search: string, known: Vocabulary): boolean {
  const word = new URLSearchParams(search).get(knownOn.param) ?? '';
  return word !== '' && knownDay(word, known) === null;
}
