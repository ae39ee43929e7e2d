/** What a claim says, as far as it is understood. */
import { basesOf, type ClaimFacts } from '../facts.ts';
import { isKnown, TOPIC } from './vocabulary.ts';
import * as lists from './vocabulary.ts';
import type { Hedge } from './hedges.ts';
import { readPlace, type Place } from './places.ts';
import { rolesOf, type ReadNumber } from './roles.ts';
import { NO_DATE, plainClaim, tokensOf, type Token } from './tokens.ts';

/** One number that can be checked, with what the claim joins to it. */
export interface Assertion {
  kind: 'count' | 'without' | 'addition' | 'percent' | 'regions';
  value: number;
  decimals: number;
  hedge: Hedge;
  /** The share of a count. */
  percent: { value: number; decimals: number; hedge: Hedge } | null;
  base: number | null;
  /** A partial date. */
  date: string | null;
}

/** A claim as it is understood. */
export interface Reading {
  assertions: Assertion[];
  place: Place;
  /** All years of the claim. */
  years: number[];
  /** Numbers that count something else. */
  unread: number[];
  isTarget: boolean;
  /** Whether a target is said to be met; null where nothing is said. */
  reached: boolean | null;
  isNegated: boolean;
  /** Whether it has a date that does not exist. */
  hasNoDate: boolean;
  isCovered: boolean;
  /** Whether it is about MPPs, or has nothing that speaks of another thing. */
  isOnTopic: boolean;
}

/** Negations that only say that there is no MPP. */
const NOT_HAVING =
  /\b(not yet|(do|does|did) not have|(don't|doesn't) have|(have|has) no|tidak (memiliki|punya|mempunyai))\b/g;

/** Reads a claim; the facts have the names of places and the bases in use. */
export function readClaim(claim: string, facts: ClaimFacts): Reading {
  const { place, rest } = readPlace(claim, facts);
  const tokens = withAll(tokensOf(rest.replaceAll(NOT_HAVING, 'without')));
  const numbers = withZero(rolesOf(tokens, basesOf(facts)), tokens, place);
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  const isTarget = has(lists.targetWords);
  const isMissed =
    has(lists.missedWords) ||
    /\b(tidak|belum|not) (di|ter)?(capai|met|achieved|reached)\b/.test(words.join(' '));
  const isNegated = has(lists.negationWords) && !(isTarget && isMissed) && !saysNone(words);
  return {
    assertions: assertionsOf(numbers, tokens),
    place,
    years: datesOf(numbers, tokens).map(({ date }) => Number(date.slice(0, 4))),
    unread: numbers.filter(({ role }) => role === 'unread').map(({ value }) => value),
    isTarget,
    reached: isTarget && (isMissed || has(lists.reachedWords)) ? !isMissed : null,
    isNegated,
    hasNoDate: words.includes(NO_DATE),
    isCovered: has(lists.coveredWords),
    isOnTopic: TOPIC.test(plainClaim(claim)) || words.every(isKnown),
  };
}

/** Reads "semua kabupaten/kota" and "all regencies" as a share of 100 percent. */
function withAll(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens
      .slice(at + 1, at + 4)
      .flatMap((one) => (one.kind === 'word' ? [one.word] : []));
    const isAll = token.kind === 'word' && /^(semua|seluruh|all|every)$/.test(token.word);
    const counted = next.find((word) => !lists.fillerWords.has(word) && word !== 'the');
    const isWhole =
      isAll && lists.regionWords.has(counted ?? '') && tokens[at + 1]?.kind === 'word';
    const before = tokens[at - 1];
    const isBase = before?.kind === 'word' && lists.baseWords.has(before.word);
    return isWhole && !isBase
      ? { kind: 'number', value: 100, decimals: 0, percent: true, about: false, bare: false }
      : token;
  });
}

/** Reads "belum ada MPP di Papua Pegunungan" as the number 0 for the province. */
function withZero(
  numbers: readonly ReadNumber[],
  tokens: readonly Token[],
  place: Place,
): readonly ReadNumber[] {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const counts = numbers.filter(({ role }) => role !== 'year');
  if (place.kind !== 'province' || counts.length > 0 || !saysNone(words)) return numbers;
  return [
    ...numbers,
    { role: 'count', value: 0, decimals: 0, hedge: 'exactly', at: tokens.length },
  ];
}

function saysNone(words: readonly string[]): boolean {
  return /\b((belum|tidak|tak) (ada|memiliki|punya|mempunyai)|tanpa|no|without|not have|have any)( satu| satu pun| an| a| any)? (mpp|mal|public)/.test(
    words.join(' '),
  );
}

const KINDS = ['count', 'without', 'addition', 'percent', 'regions'] as const;

/** Joins shares, bases and dates to the counts that they are about. */
function assertionsOf(numbers: readonly ReadNumber[], tokens: readonly Token[]): Assertion[] {
  const counts = numbers.filter(({ role }) => role === 'count' || role === 'without');
  const percents = numbers.filter(({ role }) => role === 'percent');
  const isJoined = counts.length === 1 && percents.length === 1;
  const main = numbers.filter(
    ({ role }) => KINDS.some((kind) => kind === role) && !(isJoined && role === 'percent'),
  );
  const dates = datesOf(numbers, tokens);
  const bases = numbers.filter(({ role }) => role === 'base');
  // "514 kabupaten/kota, 305 MPP": all of them are the base of the one number beside them.
  const wholes = main.filter(({ role }) => role === 'regions');
  const others = main.filter(({ role }) => role !== 'regions');
  const only = wholes.length === 1 && others.length === 1 && bases.length === 0;
  return (only ? others : main).map((number, _, all) => ({
    kind: number.role as Assertion['kind'],
    value: number.value,
    decimals: number.decimals,
    hedge: number.hedge,
    percent: isJoined && number === counts[0] ? percents[0]! : null,
    base: only ? wholes[0]!.value : (joinedTo(number, all, bases)?.value ?? null),
    date: dateOf(number, all, dates)?.date ?? (dates.length === 1 ? dates[0]!.date : null),
  }));
}

/** In "2024: 272 MPP, 2025: 305 MPP" each date is before its number, elsewhere behind it. */
function dateOf<One extends { at: number }>(
  number: ReadNumber,
  all: readonly ReadNumber[],
  dates: readonly One[],
): One | undefined {
  const first = all[0]?.at ?? 0;
  const areBefore = dates.length > 1 && dates[0]!.at < first;
  return areBefore ? dates.findLast(({ at }) => at < number.at) : joinedTo(number, all, dates);
}

/** The one after a number and before the next; before the first number where there is none after it. */
function joinedTo<One extends { at: number }>(
  { at }: ReadNumber,
  all: readonly ReadNumber[],
  ones: readonly One[],
): One | undefined {
  const next = all.find((other) => other.at > at)?.at ?? Infinity;
  const before = all.findLast((other) => other.at < at)?.at ?? -1;
  return (
    ones.find((one) => one.at > at && one.at < next) ??
    (before === -1 ? ones.findLast((one) => one.at < at) : undefined)
  );
}

function datesOf(
  numbers: readonly ReadNumber[],
  tokens: readonly Token[],
): { date: string; at: number }[] {
  const years = numbers.flatMap(({ role, value, at }) =>
    role === 'year' ? [{ date: String(value), at }] : [],
  );
  const dates = tokens.flatMap((token, at) =>
    token.kind === 'date' ? [{ date: token.date, at }] : [],
  );
  return [...years, ...dates].sort((a, b) => a.at - b.at);
}
