/** Searching errands by a typed text: names, synonyms and descriptions in both languages. */
import { compacted, normalise } from '../search/fit.ts';
import { guessesOf } from '../search/guesses.ts';

/** What the search uses of an errand. */
export interface SearchedErrand {
  /** Its names and synonyms. */
  names: readonly string[];
  /** What it is and who runs it. */
  more: string;
}

/** The result of a search, best match first. */
interface Found<Errand> {
  matches: Errand[];
  /** What may have been meant where nothing matches; never an answer. */
  guesses: Errand[];
  /** The only match, or the only exact one where no other name begins with the text. */
  sure: Errand | undefined;
}

/** Words that people write before an errand and that say nothing about which one. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'mau ingin cara urus mengurus buat membuat bikin perpanjang memperpanjang ganti baru di mpp ' +
    'how to get renew apply for a the my new i want need'
  ).split(' '),
);

/** How well an errand matches, from best to worst; the numbers are only compared. */
const fit = { exact: 0, begins: 1, word: 2, part: 3, words: 4, more: 5, none: 6 } as const;

interface Entry<Errand> {
  errand: Errand;
  names: string[];
  words: string[];
  more: string[];
}

/**
 * A search over `errands`. Case, accents and punctuation do not matter, nor words such as "buat" and
 * "renew"; where nothing matches, the nearest spellings are guesses.
 */
export function errandSearch<Errand extends SearchedErrand>(
  errands: readonly Errand[],
): (text: string) => Found<Errand> {
  const entries = errands.map(entryOf);
  return (text) => {
    const query = withoutFillers(normalise(text));
    if (query === '') return { matches: [...errands], guesses: [], sure: undefined };
    const scored = entries
      .map((entry) => ({ entry, score: scoreOf(entry, query) }))
      .filter(({ score }) => score < fit.none)
      .toSorted((a, b) => a.score - b.score);
    if (scored.length === 0)
      return { matches: [], guesses: misspelt(entries, query), sure: undefined };
    const [first, second] = scored;
    const isClear = first!.score === fit.exact && (second?.score ?? fit.none) > fit.begins;
    const matches = scored.map(({ entry }) => entry.errand);
    return { matches, guesses: [], sure: scored.length === 1 || isClear ? matches[0] : undefined };
  };
}

function entryOf<Errand extends SearchedErrand>(errand: Errand): Entry<Errand> {
  const names = errand.names.map(normalise);
  return {
    errand,
    names,
    words: names.flatMap((name) => name.split(' ')),
    more: normalise(errand.more).split(' '),
  };
}

function withoutFillers(text: string): string {
  const words = text.split(' ');
  return words.filter((word) => !FILLERS.has(word)).join(' ') || text;
}

function scoreOf({ names, words, more }: Entry<unknown>, text: string): number {
  if (names.includes(text)) return fit.exact;
  if (names.some((name) => name.startsWith(text))) return fit.begins;
  if (words.some((word) => word.startsWith(text))) return fit.word;
  if (text.length > 2 && names.some((name) => name.includes(text))) return fit.part;
  const parts = text.split(' ');
  const all = (known: readonly string[]): boolean =>
    parts.every((part) => known.some((word) => word.startsWith(part)));
  if (all(words)) return fit.words;
  return text.length > 2 && all([...words, ...more]) ? fit.more : fit.none;
}

/** The errands that have a name, or a word of a name, spelt nearly like the text. */
function misspelt<Errand>(entries: readonly Entry<Errand>[], text: string): Errand[] {
  const named = entries.map(({ errand, names, words }) => ({
    errand,
    names,
    words,
    compact: [...names.map(compacted), ...words],
  }));
  return guessesOf(text, named).map(({ errand }) => errand);
}
