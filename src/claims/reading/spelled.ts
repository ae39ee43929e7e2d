/** Numbers in words, Indonesian and English: "tiga ratus lima", "fifty-nine point three". */
import type { WrittenNumber } from './numbers.ts';

const digits = new Map(
  [
    ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
    ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ].flatMap((words) => words.map((word, value) => [word, value] as const)),
);

const teens = [
  ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ['eighteen', 'nineteen'],
].flat();
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Words that are a number by themselves. */
const plain = new Map<string, number>([
  ...digits,
  ...teens.map((word, at) => [word, at + 10] as const),
  ...tens.map((word, at) => [word, at * 10 + 20] as const),
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
]);

/** Words that multiply what came before. */
const scales = new Map<string, number>([
  ['puluh', 10],
  ['ratus', 100],
  ['hundred', 100],
  ['ribu', 1000],
  ['rb', 1000],
  ['thousand', 1000],
  ['juta', 1_000_000],
  ['jt', 1_000_000],
  ['million', 1_000_000],
]);

const POINT = new Set(['koma', 'point']);
/** The smallest scale that closes a group, so that "dua ribu tiga ratus" adds up. */
const GROUP = 1000;

/** Returns by how much a word multiplies the number before it; undefined for other words. */
export function scaleOf(word: string): number | undefined {
  return scales.get(word);
}

/** A number in words, and how many of the words it takes. */
export interface SpelledNumber extends WrittenNumber {
  words: number;
}

/** Returns the number with which the words begin; undefined where they begin with none. */
export function readSpelled(words: readonly string[]): SpelledNumber | undefined {
  const whole = readWhole(words);
  if (!whole) return undefined;
  const fraction = POINT.has(words[whole.words] ?? '') ? digitsFrom(words, whole.words + 1) : '';
  if (fraction === '') return { ...whole, decimals: 0 };
  return {
    value: Number(`${whole.value}.${fraction}`),
    decimals: fraction.length,
    words: whole.words + 1 + fraction.length,
  };
}

function digitsFrom(words: readonly string[], start: number): string {
  let found = '';
  for (let at = start; digits.has(words[at] ?? ''); at++) found += String(digits.get(words[at]!));
  return found;
}

/** Adds up a whole number; each word must be smaller than what it is added to allows. */
function readWhole(words: readonly string[]): { value: number; words: number } | undefined {
  let [sum, part, at] = [0, 0, 0];
  for (; at < words.length; at++) {
    const word = words[at]!;
    const [own, scale] = [plain.get(word), scales.get(word)];
    if (own !== undefined && isRoom(part, own, at)) part += own;
    else if (word === 'belas' && part % 10 > 1) part += 10;
    else if (scale !== undefined && at > 0 && part > 0) {
      if (scale >= GROUP) [sum, part] = [sum + part * scale, 0];
      else part = multiplied(part, scale);
    } else if (!(
      word === 'and' &&
      at > 0 &&
      (part >= 100 || sum > 0) &&
      plain.has(words[at + 1] ?? '')
    ))
      break;
  }
  return at === 0 ? undefined : { value: sum + part, words: at };
}

/** Whether a word can be added: "lima puluh" has room for "sembilan", "lima" has none for "enam". */
function isRoom(part: number, own: number, at: number): boolean {
  if (at === 0 || part === 0) return own > 0 || at === 0;
  if (own === 0) return false;
  return own < 10 ? part % 10 === 0 : part % 100 === 0;
}

/** Multiplies only the last group: in "dua ratus lima puluh" that is the five. */
function multiplied(part: number, scale: number): number {
  const last = scale === 10 ? part % 10 : part % 100;
  return part - last + last * scale;
}
