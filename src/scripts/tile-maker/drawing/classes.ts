/** The classes by which tiles are coloured: up to five of numbers, or up to six words and the rest. */

/** A class with the sign in its tiles, which makes it recognisable without its colour. */
export interface MapClass {
  sign: string;
  fill: string;
  ink: string;
  /** The smallest and largest number, or the word; undefined for all other words. */
  range?: readonly [number, number];
  word?: string;
  /** The codes of its regions. */
  codes: string[];
}

const DARK = '#1b2423';
const LIGHT = '#ffffff';
const steps = ['#e4efe9', '#b5d6ca', '#75b3a2', '#2f7c6e', '#0b6157'] as const;
const hues = ['#0b6157', '#e3a766', '#3f64a0', '#f0d36b', '#94366b', '#9cc4e4'] as const;
const REST = '#c6cbc8';

/** Returns classes of equally many regions; equal numbers are in one class. */
export function numberClasses(values: ReadonlyMap<string, number>): MapClass[] {
  const sorted = [...values.values()].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const bounds =
    distinct.length <= steps.length
      ? distinct.slice(1)
      : [1, 2, 3, 4].map((part) => sorted[Math.floor((part * sorted.length) / steps.length)]!);
  const groups = Array.from({ length: bounds.length + 1 }, (): [string, number][] => []);
  for (const [code, value] of values) {
    groups[bounds.filter((bound) => bound <= value).length]!.push([code, value]);
  }
  const filled = groups.filter((group) => group.length > 0);
  return filled.map((group, at) => {
    const numbers = group.map(([, value]) => value);
    const step = filled.length === 1 ? 4 : Math.round((at * 4) / (filled.length - 1));
    return {
      sign: String(at + 1),
      fill: steps[step]!,
      ink: step > 2 ? LIGHT : DARK,
      range: [least(numbers), greatest(numbers)],
      codes: group.map(([code]) => code),
    };
  });
}

/** Returns a class for each of the most frequent words, and one for the rest. */
export function wordClasses(values: ReadonlyMap<string, string>): MapClass[] {
  const byWord = new Map<string, string[]>();
  for (const [code, word] of values) byWord.set(word, [...(byWord.get(word) ?? []), code]);
  const sorted = [...byWord].sort(
    ([a, codesA], [b, codesB]) => codesB.length - codesA.length || (a < b ? -1 : 1),
  );
  const named = sorted.slice(0, hues.length).map(([word, codes], at) => ({
    sign: 'ABCDEF'[at]!,
    fill: hues[at]!,
    ink: at % 2 === 0 ? LIGHT : DARK,
    word,
    codes,
  }));
  const rest = sorted.slice(hues.length).flatMap(([, codes]) => codes);
  return rest.length === 0 ? named : [...named, { sign: '+', fill: REST, ink: DARK, codes: rest }];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
