/** The result of a query as plain columns and cells, read piece by piece up to a limit. */
import { plainCell, type PlainCell } from '../../engine/cells.ts';
import type { SentQuery } from '../../engine/data-engine.ts';
import type { ConsoleWords } from '../words.ts';
import { IntervalError } from './error.ts';

/** The type of a column, as needed to show and draw it. */
export type ColumnKind = keyof ConsoleWords['result']['kinds'];

/** A column of a result. */
export interface ResultColumn {
  name: string;
  kind: ColumnKind;
}

/** The columns and rows of a result. */
export interface QueryResult {
  columns: ResultColumn[];
  /** Cells in the order of the columns. Dates are `YYYY-MM-DD`; null means unknown. */
  rows: PlainCell[][];
  /** Whether rows beyond the limit were dropped. */
  cut: boolean;
}

/** The largest number of rows read, to limit the memory of a tab. */
export const MOST_ROWS = 100_000;

type ArrowType = Parameters<typeof plainCell>[1];

/** Arrow's type numbers. */
const kinds: Readonly<Record<number, ColumnKind>> = {
  [-1]: 'text',
  2: 'integer',
  3: 'decimal',
  5: 'text',
  6: 'boolean',
  7: 'decimal',
  8: 'date',
  9: 'time',
  10: 'time',
  12: 'list',
  13: 'list',
  17: 'list',
};
const TIME = 9;
const TIMESTAMP = 10;
const INTERVAL = 11;
const DECIMAL = 7;

/** Reads a sent query to its end or to the limit. Throws the engine's errors, or IntervalError. */
export async function readResult(sent: SentQuery, most = MOST_ROWS): Promise<QueryResult> {
  const fields = sent.fields;
  const odd = fields.find(({ type }) => type.typeId === INTERVAL);
  if (odd) throw new IntervalError(odd.name);
  const columns = fields.map(({ name, type }) => ({ name, kind: kindOf(type) }));
  const rows: PlainCell[][] = [];
  for await (const piece of sent.pieces) {
    const vectors = fields.map((_, index) => piece.getChildAt(index));
    for (let row = 0; row < piece.numRows; row++) {
      if (rows.length === most) return { columns, rows, cut: true };
      rows.push(fields.map(({ type }, index) => resultCell(vectors[index]?.get(row), type)));
    }
  }
  return { columns, rows, cut: false };
}

/** A decimal of scale 0, as `sum()` returns it, is an integer. */
function kindOf({ typeId, scale }: ArrowType): ColumnKind {
  if (typeId === DECIMAL && (scale ?? 0) === 0) return 'integer';
  return kinds[typeId] ?? 'other';
}

/** One cell. Numbers too large to be exact, infinities and NaN are texts. */
function resultCell(value: unknown, type: ArrowType): PlainCell {
  if (value === null || value === undefined) return null;
  if (type.typeId === TIMESTAMP) return momentText(Number(value));
  if (type.typeId === TIME) return new Date(Number(value) / 1000).toISOString().slice(11, 19);
  if (value instanceof Uint8Array) return Array.from(value, hex).join('');
  if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value))) return String(value);
  const plain = plainCell(value, type);
  if (typeof plain !== 'number') return plain;
  if (type.typeId === DECIMAL && Math.abs(plain) > Number.MAX_SAFE_INTEGER)
    return exact(value, type);
  return Number.isFinite(plain) ? plain : String(plain);
}

function momentText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** A decimal with all its digits, from its little-endian words. */
function exact(value: unknown, { scale = 0 }: ArrowType): string {
  const words = value as Uint32Array;
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n);
  const digits = String(BigInt.asIntN(32 * words.length, unsigned));
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The names of the columns, with a suffix such as `_2` where a name is repeated. */
export function uniqueNames(columns: readonly ResultColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  });
}
