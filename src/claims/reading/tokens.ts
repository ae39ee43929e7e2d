/** A claim taken apart into numbers, dates, words and marks. */
import { readDate } from './dates.ts';
import { readDigits } from './numbers.ts';
import { readSpelled, scaleOf } from './spelled.ts';

/** A number of the claim. */
export interface NumberToken {
  kind: 'number';
  value: number;
  decimals: number;
  /** Whether a percent sign follows directly. */
  percent: boolean;
  /** Whether it is written as about that much: "300-an". */
  about: boolean;
  /** Whether it is written without marks, as years are. */
  bare: boolean;
}

/** A part of a claim. */
export type Token =
  | NumberToken
  | { kind: 'date'; date: string }
  | { kind: 'word'; word: string }
  | { kind: 'mark'; mark: string };

/** Longer claims are cut. */
const LONGEST_CLAIM = 500;

/** The word that a date becomes which does not exist, such as 31 February. */
export const NO_DATE = '�date';

/** What is not read: digits of other scripts, numbers too long. */
const UNREAD: Token = { kind: 'word', word: '�' };
const NUMBER =
  /^(?:ke[- ]?)?(\d(?:[\d.,]*\d)?)(?:(-?an)(?!\p{L})|(?:st|nd|rd|th)(?!\p{L})|( ?%))?/u;
const WORD = /^\p{L}[\p{L}\p{M}\d'-]*/u;

/** Returns a claim in lower case with plain blanks, and without characters that cannot be seen. */
export function plainClaim(text: string): string {
  return text
    .slice(0, LONGEST_CLAIM)
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Returns the parts of a claim in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = plainClaim(text);
  while (rest !== '') {
    const [token, length] = tokenAt(rest);
    if (token) tokens.push(token);
    rest = rest.slice(length);
  }
  return withScales(withSpelled(tokens));
}

function tokenAt(rest: string): [Token | null, number] {
  const date = readDate(rest);
  if (date) {
    const token: Token =
      date.date === null ? { kind: 'word', word: NO_DATE } : { kind: 'date', date: date.date };
    return [token, date.length];
  }
  const number = NUMBER.exec(rest);
  if (number) return numberAt(rest, number);
  const word = WORD.exec(rest)?.[0];
  if (word !== undefined) return [{ kind: 'word', word: word.replace(/[-']+$/, '') }, word.length];
  const [mark = ''] = rest;
  if (/[ "'*_]/.test(mark)) return [null, 1];
  // A sign or a range only where a digit follows directly; elsewhere a dash separates words.
  if (mark === '-' && !/^-\d/.test(rest)) return [{ kind: 'mark', mark: ',' }, 1];
  return [/[\p{P}\p{S}]/u.test(mark) ? { kind: 'mark', mark } : UNREAD, mark.length];
}

function numberAt(rest: string, match: RegExpExecArray): [Token, number] {
  const [whole, written = '', about, percent] = match;
  const after = WORD.exec(rest.slice(whole.length))?.[0];
  const number = readDigits(written);
  // "5g" is no five, but "10rb" is ten thousand.
  if (!number || (after !== undefined && scaleOf(after) === undefined))
    return [UNREAD, whole.length + (after?.length ?? 0)];
  const token: NumberToken = {
    kind: 'number',
    ...number,
    percent: percent !== undefined,
    about: about !== undefined,
    bare: /^\d{4}$/.test(written),
  };
  return [token, whole.length];
}

/** Joins words that spell a number. A lone "satu" or "one" is one only before what is counted. */
function withSpelled(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words = wordsFrom(tokens, at);
    const split = words.flatMap((word) => word.split('-'));
    const number = readSpelled(split);
    const used = number ? tokensUsed(words, number.words) : 0;
    const isLone = number?.value === 1 && used === 1 && !/^(mpp|mal|mall)s?$/.test(words[1] ?? '');
    if (number && used > 0 && !isLone) {
      const { value, decimals } = number;
      joined.push({ kind: 'number', value, decimals, percent: false, about: false, bare: false });
      at += used - 1;
    } else joined.push(tokens[at]!);
  }
  return joined;
}

function wordsFrom(tokens: readonly Token[], start: number): string[] {
  const words: string[] = [];
  for (const token of tokens.slice(start)) {
    if (token.kind !== 'word') break;
    words.push(token.word);
  }
  return words;
}

/** Returns how many words hold a number of parts, where "fifty-nine" has two; 0 where it ends inside one. */
function tokensUsed(words: readonly string[], parts: number): number {
  let left = parts;
  let at = 0;
  for (; left > 0; at++) left -= words[at]!.split('-').length;
  return left === 0 ? at : 0;
}

/** Multiplies a number in digits by the word after it: "1,2 juta". */
function withScales(tokens: readonly Token[]): Token[] {
  const scaled: Token[] = [];
  for (const token of tokens) {
    const before = scaled.at(-1);
    const scale = token.kind === 'word' ? scaleOf(token.word) : undefined;
    if (before?.kind === 'number' && scale !== undefined) {
      scaled[scaled.length - 1] = { ...before, value: before.value * scale, decimals: 0 };
    } else scaled.push(token);
  }
  return scaled;
}
