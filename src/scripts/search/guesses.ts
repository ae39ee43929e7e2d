/** What a reader may have meant by a text that nothing is named after. */
import { editDistance } from '../../data/check/nearest.ts';
import type { SearchedNames } from './fit.ts';

/** A text shorter than this could mean too many names. */
const LEAST_LETTERS = 4;
/** Up to this many letters one slip is allowed, in longer texts two. */
const SHORT = 5;

/**
 * Beginnings of common abbreviations. "Jaksal" is not a slip of "Kalsel": someone who typed one of
 * these means a place whose abbreviation begins with it.
 */
const ABBREVIATED = /^(?:bab|jab|jak|jat|jog|kal|kep|mal|ntb|ntt|pap|sul|sum)/;

/**
 * Returns the things whose names differ from the text by the fewest slips: one, or two from six
 * letters on. A slip is a wrong, missing, additional or exchanged letter.
 */
export function guessesOf<Thing extends SearchedNames>(
  text: string,
  things: readonly Thing[],
): Thing[] {
  const sought = text.replaceAll(' ', '');
  if (sought.length < LEAST_LETTERS) return [];
  const [beginning = ''] = ABBREVIATED.exec(sought) ?? [];
  let nearest = sought.length > SHORT ? 2 : 1;
  const measured = things.map((thing) => {
    const distances = thing.compact
      .filter((name) => name.length >= LEAST_LETTERS && name.startsWith(beginning))
      .filter((name) => Math.abs(name.length - sought.length) <= nearest)
      .map((name) => editDistance(sought, name));
    const distance = Math.min(...distances);
    nearest = Math.min(nearest, distance);
    return { thing, distance };
  });
  return measured.filter(({ distance }) => distance <= nearest).map(({ thing }) => thing);
}
