/** The column that colours the tiles: numbers in Indonesian or English writing, or words. */

/** A mark that separates decimals. */
type DecimalMark = ',' | '.';

/** The numbers of a column, and how they were read. */
export interface ReadNumbers {
  /** A number for each cell, null where it is none. */
  numbers: (number | null)[];
  mark: DecimalMark;
  /** Whether any number has a mark, so that it matters how marks are read. */
  marked: boolean;
  /** Whether nothing in the column shows which mark it has, although it matters. */
  assumed: boolean;
}

/** Digits with groups of three or without, one optional fraction, sign, "Rp" and percent sign. */
const NUMBER = /^[-+]?(\d{1,3}([.,]\d{3})+|\d+)([.,]\d+)?$/;
/** The share of filled cells that must be numbers. */
const ENOUGH = 0.8;

/** Returns the numbers of a column; undefined where too few of its cells are numbers. */
export function readNumbers(cells: readonly string[], delimiter: string): ReadNumbers | undefined {
  const texts = cells.map(bare);
  const filled = texts.filter((text) => text !== '');
  const numeric = filled.filter((text) => NUMBER.test(text));
  if (numeric.length === 0 || numeric.length < ENOUGH * filled.length) return undefined;
  const marks = numeric.map(markOf);
  const commas = marks.filter((mark) => mark === ',').length;
  const points = marks.filter((mark) => mark === '.').length;
  const open = marks.includes('open');
  const mark = commas === points ? (delimiter === ';' ? ',' : '.') : commas > points ? ',' : '.';
  return {
    numbers: texts.map((text) => (NUMBER.test(text) ? numberOf(text, mark) : null)),
    mark,
    marked: marks.some((each) => each !== undefined),
    assumed: open && commas === points,
  };
}

function bare(cell: string): string {
  return cell
    .replace(/^(rp|idr)\.?\s*/i, '')
    .replace(/[\s\u00A0%]/g, '')
    .replace(/^\u2212/, '-');
}

/** Which mark separates decimals in one number; "open" where three digits follow the only mark. */
function markOf(text: string): DecimalMark | 'open' | undefined {
  const marks = [...text.matchAll(/[.,]/g)].map(([mark]) => mark as DecimalMark);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first !== last) return last;
  if (marks.length > 1) return other(last);
  const [whole = '', fraction = ''] = text.split(last);
  if (fraction.length !== 3 || /^[-+]?0$/.test(whole)) return last;
  return 'open';
}

function other(mark: DecimalMark): DecimalMark {
  return mark === ',' ? '.' : ',';
}

function numberOf(text: string, mark: DecimalMark): number | null {
  const number = Number(text.replaceAll(other(mark), '').replace(mark, '.'));
  return Number.isFinite(number) ? number : null;
}
