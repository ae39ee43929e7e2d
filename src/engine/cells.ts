/** Turning what DuckDB-WASM returns (Apache Arrow) into plain rows of texts, numbers and booleans. */

/** A cell as a plain value; dates are texts `YYYY-MM-DD`. */
export type PlainCell = string | number | boolean | null;
/** A row by column name. */
export type PlainRow = Record<string, PlainCell>;

/** The part of an Arrow type that this adapter reads. */
interface ArrowType {
  typeId: number;
  /** Digits after the decimal point, for decimals. */
  scale?: number;
}

/** The part of an Arrow table this adapter reads; the library's own tables fit it. */
export interface ArrowTable {
  numRows: number;
  schema: { fields: readonly { name: string; type: ArrowType }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Arrow's type numbers. */
const DECIMAL = 7;
const DATE = 8;

/** The rows of an Arrow table: dates as `YYYY-MM-DD`, every kind of number as a number. */
export function plainRows(table: ArrowTable): PlainRow[] {
  const rows = Array.from({ length: table.numRows }, (): PlainRow => ({}));
  table.schema.fields.forEach(({ name, type }, column) => {
    const vector = table.getChildAt(column);
    rows.forEach((row, index) => (row[name] = plainCell(vector?.get(index), type)));
  });
  return rows;
}

/** One cell. `count()` returns a bigint, `sum()` the four words of a 128-bit decimal. */
export function plainCell(value: unknown, type: ArrowType): PlainCell {
  if (value === null || value === undefined) return null;
  if (type.typeId === DECIMAL) return decimalNumber(value as Uint32Array, type.scale ?? 0);
  if (type.typeId === DATE) return new Date(Number(value)).toISOString().slice(0, 10);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return (value as { toString(): string }).toString();
}

/** Words are little-endian; the highest bit is the sign (two's complement). */
function decimalNumber(words: Uint32Array, scale: number): number {
  const bits = 32 * words.length;
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n);
  return Number(BigInt.asIntN(bits, unsigned)) / 10 ** scale;
}
