/** How well the names of something match a typed text. */

/** How well something matches, from best to worst; the numbers are only compared. */
export const fit = {
  exact: 0,
  name: 1,
  alias: 2,
  word: 3,
  part: 4,
  words: 5,
  kind: 6,
  more: 7,
  none: 8,
} as const;

/** The names of something, prepared for searching. */
export interface SearchedNames {
  /** The names as written, the main one first. */
  names: readonly string[];
  /** The same names in small letters and digits, without spaces. */
  compact: readonly string[];
  /** Every word of the names and of what surrounds it, such as the province. */
  words: readonly string[];
}

/** A text in lower-case letters, digits and single spaces, without accents and punctuation. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The text without spaces. */
export function compacted(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

/** Prepares names; `around` has further names whose words only help where a word of its own matches. */
export function searchedNames(
  names: readonly string[],
  around: readonly string[] = [],
): SearchedNames {
  const own = names.map(normalise);
  const words = [...own, ...around.map(normalise)].flatMap((name) => name.split(' '));
  return { names, compact: own.map((name) => name.replaceAll(' ', '')), words };
}

/** How well names match a normalised text. */
export function nameFit({ compact, words }: SearchedNames, text: string): number {
  const sought = text.replaceAll(' ', '');
  if (compact.includes(sought)) return fit.exact;
  const [name = '', ...aliases] = compact;
  if (name.startsWith(sought)) return fit.name;
  if (aliases.some((alias) => alias.startsWith(sought))) return fit.alias;
  const isOwn = compact.some((each) => each.includes(sought));
  if (isOwn && words.some((word) => word.startsWith(sought))) return fit.word;
  if (isOwn && sought.length > 2 && words.some((word) => word.includes(sought))) return fit.part;
  const parts = text.split(' ');
  const together = parts.every((part) => words.some((word) => word.startsWith(part)));
  return together && parts.length > 1 && hasAny(compact, parts) ? fit.words : fit.none;
}

/** The name by which a text matched, where it is not the main name; undefined otherwise. */
export function matchedName({ names, compact }: SearchedNames, text: string): string | undefined {
  const sought = compacted(text);
  if (compact[0]?.includes(sought)) return undefined;
  const by = compact.findIndex((name) => name === sought);
  return names[by === -1 ? compact.findIndex((name) => name.startsWith(sought)) : by];
}

function hasAny(names: readonly string[], parts: readonly string[]): boolean {
  return parts.some((part) => names.some((name) => name.includes(part)));
}
