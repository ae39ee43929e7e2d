/** What each number of a claim is: a count, a share, a base, a year, or something else. */
import type { NumberToken, Token } from './tokens.ts';
import { hedgeAfter, type Hedge } from './hedges.ts';
import {
  baseWords,
  fillerWords,
  isKnown,
  mppWords,
  percentWords,
  regionWords,
  withoutWords,
  additionWords,
  yearWords,
} from './vocabulary.ts';

/** A number with its role. `unread` is one of which it is not understood what it counts. */
export interface ReadNumber {
  role: 'count' | 'without' | 'addition' | 'percent' | 'base' | 'regions' | 'year' | 'unread';
  value: number;
  decimals: number;
  hedge: Hedge;
  /** Its position among the parts of the claim. */
  at: number;
}

type Role = ReadNumber['role'];

/** Returns every number of a claim with its role. `bases` are those that are in use. */
export function rolesOf(tokens: readonly Token[], bases: readonly number[]): ReadNumber[] {
  const numbers = tokens.flatMap((token, at) => (token.kind === 'number' ? [{ token, at }] : []));
  return numbers.map(({ token, at }, index) => {
    const before = wordsBefore(tokens, at);
    return {
      role: roleOf({
        tokens,
        token,
        at,
        before,
        bases,
        isFirst: index === 0,
        count: numbers.length,
      }),
      value: token.value,
      decimals: token.decimals,
      hedge: token.about ? 'about' : hedgeAfter(before),
      at,
    };
  });
}

interface Context {
  tokens: readonly Token[];
  token: NumberToken;
  at: number;
  /** The words directly before the number, nearest last. */
  before: readonly string[];
  bases: readonly number[];
  isFirst: boolean;
  /** How many numbers the claim has. */
  count: number;
}

function roleOf(context: Context): Role {
  const { tokens, token, at } = context;
  if (isSignedOrRange(tokens, at) || wordAt(tokens, at - 1) === 'minus') return 'unread';
  if (token.percent || isPercentWord(tokens, at)) return token.value <= 100 ? 'percent' : 'unread';
  const counted = countedBy(tokens, at + 1);
  if (isYear(context, counted)) return 'year';
  if (counted === 'other' || token.decimals > 0) return 'unread';
  if (isBase(context)) return 'base';
  const clause = clauseOf(tokens, at);
  if (counted === 'regions' && isOnlyRegions(context, clause)) return 'regions';
  if (clause.some((word) => withoutWords.has(word))) return 'without';
  return isAddition(context, clause) ? 'addition' : 'count';
}

function isSignedOrRange(tokens: readonly Token[], at: number): boolean {
  const isDash = (token: Token | undefined): boolean =>
    token?.kind === 'mark' && token.mark === '-';
  return isDash(tokens[at - 1]) || isDash(tokens[at + 1]);
}

function isPercentWord(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  return percentWords.has(first) || (first === 'per' && second === 'cent');
}

/** What a number counts, by the words after it. */
function countedBy(tokens: readonly Token[], start: number): 'mpps' | 'regions' | 'none' | 'other' {
  let at = start;
  while (fillerWords.has(wordAt(tokens, at))) at++;
  const word = wordAt(tokens, at);
  if (OTHER_UNITS.has(word)) return 'other';
  if (mppWords.has(word)) return 'mpps';
  if (regionWords.has(word)) return 'regions';
  return word === '' || isKnown(word) || at > start ? 'none' : 'other';
}

/** A bare number of four digits from this century that counts nothing, or one after "tahun". */
function isYear({ token, before }: Context, counted: string): boolean {
  if (!token.bare || token.value < 2000 || token.value > 2099) return false;
  return yearWords.has(before.at(-1) ?? '') || counted === 'none' || counted === 'other';
}

function isBase({ tokens, token, at, before, bases, isFirst, count }: Context): boolean {
  const slash = tokens[at - 1];
  if (slash?.kind === 'mark' && slash.mark === '/' && tokens[at - 2]?.kind === 'number')
    return true;
  const nearest = before.filter((word) => !fillerWords.has(word)).at(-1) ?? '';
  if (!baseWords.has(nearest) && !before.includes('basis')) return false;
  if (nearest === 'total' && isFirst) return false;
  // In "dari 296 menjadi 305" and "from 296 to 305" neither is a base.
  if (isRise(tokens, at)) return false;
  return count > 1 && (!isFirst || bases.includes(token.value));
}

function isRise(tokens: readonly Token[], at: number): boolean {
  return /^(menjadi|ke|jadi|to)$/.test(clauseOf(tokens, at).at(-1) ?? '');
}

/** "514 kabupaten/kota" without a word of having or covering is the number of all of them. */
function isOnlyRegions({ token, bases }: Context, clause: readonly string[]): boolean {
  const onlyFill = clause.every(
    (word) => regionWords.has(word) || fillerWords.has(word) || PLACING.has(word),
  );
  return bases.includes(token.value) && onlyFill;
}

/** Words that are understood, but of which no statement here gives a number. */
const OTHER_UNITS = new Set(['provinsi', 'province', 'provinces', 'bulan', 'month', 'pernyataan']);

const PLACING = new Set(['di', 'in', 'indonesia', 'dan', 'and']);

/** Whether a number is of new MPPs. "Baru 305" and "more than 305" are totals. */
function isAddition({ before }: Context, clause: readonly string[]): boolean {
  // "Naik dari 296 menjadi 305" gives two totals.
  if (/^(dari|menjadi|from|to)$/.test(before.at(-1) ?? '')) return false;
  const isNew = (word: string): boolean => additionWords.has(word);
  return (
    clause.some(isNew) ||
    before.slice(-3).some((word) => isNew(word) && !/^(baru|more)$/.test(word))
  );
}

/** The words after a number up to the next mark, number or date. */
function clauseOf(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let next = at + 1; ; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' && token.mark === '/') continue;
    if (token?.kind !== 'word') return found;
    found.push(token.word);
  }
}

/** The words before a number back to the last mark, number or date. */
function wordsBefore(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let next = at - 1; ; next--) {
    const token = tokens[next];
    if (token?.kind !== 'word') return found;
    found.unshift(token.word);
  }
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}
