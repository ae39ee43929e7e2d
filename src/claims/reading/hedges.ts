/** Words before a number that make it less than exact: "lebih dari", "about". */

/** How a number is meant. */
export type Hedge = 'exactly' | 'about' | 'nearly' | 'over' | 'under' | 'at least' | 'at most';

const phrases: readonly (readonly [RegExp, Hedge])[] = [
  [/(lebih dari|lebih|di atas|melebihi|melampaui|over|more than|above|exceeds|exceeding)$/, 'over'],
  [/(kurang lebih|lebih kurang|more or less)$/, 'about'],
  [/(kurang dari|di bawah|less than|fewer than|under|below)$/, 'under'],
  [/(sedikitnya|paling sedikit|setidaknya|minimal|at least)$/, 'at least'],
  [/(paling banyak|maksimal|at most|up to)$/, 'at most'],
  [/(hampir|nearly|almost)$/, 'nearly'],
  [/(sekitar|kira-kira|about|around|roughly|approximately|some)$/, 'about'],
];
/** The first that matches counts, and "kurang lebih" ends with "lebih". */
const ordered = [phrases[1]!, phrases[0]!, ...phrases.slice(2)];

/** The part of a number by which "about" may differ from it. */
const ABOUT = 0.05;

/** Returns how a number is meant after these words. */
export function hedgeAfter(words: readonly string[]): Hedge {
  const text = ` ${words.join(' ')}`;
  return ordered.find(([phrase]) => phrase.test(text))?.[1] ?? 'exactly';
}

/** Whether a true number is as a claim says. */
export function fitsHedge(truth: number, claimed: number, hedge: Hedge): boolean {
  const near = Math.abs(truth - claimed) <= ABOUT * claimed;
  return {
    exactly: truth === claimed,
    about: near,
    nearly: near && truth <= claimed,
    over: truth > claimed,
    under: truth < claimed,
    'at least': truth >= claimed,
    'at most': truth <= claimed,
  }[hedge];
}
