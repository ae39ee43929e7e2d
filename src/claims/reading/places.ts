/** Which place a claim is about. */
import type { ClaimFacts, ProvinceFacts } from '../facts.ts';
import { readDate } from './dates.ts';
import { plainClaim } from './tokens.ts';
import { isKnown, otherPlaces } from './vocabulary.ts';

/** The place of a claim; the whole country where it names none. */
export type Place =
  | { kind: 'country' }
  | { kind: 'province'; province: ProvinceFacts }
  | { kind: 'region'; slug: string }
  | { kind: 'other'; name: string }
  | { kind: 'several' };

/** A place, and the claim with its name taken out. */
export interface PlaceRead {
  place: Place;
  rest: string;
}

/** Finds the place that a claim names: a region with its kind or of several words, a province, any region. */
export function readPlace(claim: string, facts: ClaimFacts): PlaceRead {
  const text = plainClaim(claim);
  const certain = regionIn(text, facts.regions, 'certain');
  if (certain !== undefined) return { place: { kind: 'region', slug: certain }, rest: text };
  const { found, rest } = provincesIn(text, facts.provinces);
  const region = regionIn(rest, facts.regions, 'bare');
  if (region !== undefined) return { place: { kind: 'region', slug: region }, rest };
  const other = otherPlaceIn(rest);
  if (other !== undefined) return { place: { kind: 'other', name: other }, rest };
  const [province, ...more] = found;
  if (more.length > 0) return { place: { kind: 'several' }, rest };
  return { place: province ? { kind: 'province', province } : { kind: 'country' }, rest };
}

/** A region with the ways to write its name: those that can mean nothing else, and the bare name. */
interface RegionNames {
  slug: string;
  certain: string[];
  bare: string[];
}

const regionNames = new WeakMap<readonly string[], RegionNames[]>();

function namesOf(slugs: readonly string[]): RegionNames[] {
  const known = regionNames.get(slugs) ?? slugs.map(withNames);
  regionNames.set(slugs, known);
  return known;
}

function withNames(slug: string): RegionNames {
  const [kind = '', ...parts] = slug.split('-');
  const name = parts.join(' ');
  const english = kind === 'kota' ? 'city' : 'regency';
  const ways = [`${kind} ${name}`, `${name} ${english}`, ...(parts.length > 1 ? [name] : [])];
  return { slug, certain: ways.map((way) => ` ${way} `), bare: [` ${name} `] };
}

function regionIn(
  text: string,
  slugs: readonly string[],
  ways: 'certain' | 'bare',
): string | undefined {
  const plain = ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.replaceAll(' kab ', ' kabupaten ');
  return namesOf(slugs).find((region) => region[ways].some((way) => plain.includes(way)))?.slug;
}

/** A known place of another kind, or a word after "di" or "in" that is not understood. */
function otherPlaceIn(text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{N}'-]+/u);
  return words.find(
    (word, at) =>
      otherPlaces.has(word) ||
      (/^(di|in)$/.test(words[at - 1] ?? '') && /^\p{L}/u.test(word) && !isPlaceless(word)),
  );
}

function isPlaceless(word: string): boolean {
  return isKnown(word) || readDate(`${word} 2000`) !== undefined;
}

/** A name of a province as a pattern that finds it only as whole words. */
interface NamePattern {
  pattern: RegExp;
  province: ProvinceFacts;
}

const patterns = new WeakMap<readonly ProvinceFacts[], NamePattern[]>();

/** The patterns of all names, the longest first, so that "papua" is not found in "papua barat". */
function patternsOf(provinces: readonly ProvinceFacts[]): NamePattern[] {
  const known =
    patterns.get(provinces) ??
    provinces
      .flatMap((province) => province.names.map((name) => ({ name, province })))
      .sort((a, b) => b.name.length - a.name.length)
      .map(({ name, province }) => ({ pattern: wholeWords(name), province }));
  patterns.set(provinces, known);
  return known;
}

function wholeWords(name: string): RegExp {
  const escaped = name.replaceAll(/[^\p{L}\d ]/gu, '.');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu');
}

/** Finds provinces, and takes their names out of the text. */
function provincesIn(
  text: string,
  provinces: readonly ProvinceFacts[],
): { found: ProvinceFacts[]; rest: string } {
  const found = new Set<ProvinceFacts>();
  let rest = ` ${text} `;
  for (const { pattern, province } of patternsOf(provinces)) {
    const left = rest.replaceAll(pattern, ' , ');
    if (left !== rest) found.add(province);
    rest = left;
  }
  return { found: [...found], rest: rest.trim() };
}
