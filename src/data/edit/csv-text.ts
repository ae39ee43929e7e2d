/**
 * Edits the text of a CSV so that only changed cells and new rows differ and a comparison shows
 * nothing else. Line ends, quotes and a byte order mark are preserved. The text must be one that
 * validation accepts.
 */

interface CellPlace {
  start: number;
  end: number;
  value: string;
}

interface RecordPlace {
  start: number;
  /** Offset of the end of the record's text, before its line end. */
  end: number;
  cells: CellPlace[];
}

/** The cells of a row by column name. */
type Row = Readonly<Record<string, string>>;

/**
 * Returns the text with some cells of a row changed. The row is the first whose cell in `column`
 * equals `value`; throws when there is none.
 */
export function changeRow(csv: string, column: string, value: string, changes: Row): string {
  const [header, ...body] = recordsIn(csv);
  const names = namesIn(header);
  const record = body.find(({ cells }) => cells[names.indexOf(column)]?.value === value);
  if (!record) throw new Error(`No row has ${column} "${value}".`);
  return names
    .map((name, index) => ({ cell: record.cells[index], now: changes[name] }))
    .toReversed()
    .reduce((text, { cell, now }) => {
      if (now === undefined || !cell || cell.value === now) return text;
      return text.slice(0, cell.start) + quoted(now) + text.slice(cell.end);
    }, csv);
}

/** Returns the text with a row inserted before the first row that `comesAfter` it, or at the end. */
export function addRow(csv: string, row: Row, comesAfter: (other: Row) => boolean): string {
  const [header, ...body] = recordsIn(csv);
  const names = namesIn(header);
  const lineEnd = csv.includes('\r\n') ? '\r\n' : '\n';
  const line = names.map((name) => quoted(row[name] ?? '')).join(',');
  const next = body.find(({ cells }) => comesAfter(rowOf(names, cells)));
  if (next) return csv.slice(0, next.start) + line + lineEnd + csv.slice(next.start);
  return (csv.endsWith('\n') ? csv : csv + lineEnd) + line + lineEnd;
}

/** The rows of the text, as cells by column name. */
export function rowsIn(csv: string): Row[] {
  const [header, ...body] = recordsIn(csv);
  const names = namesIn(header);
  return body.map(({ cells }) => rowOf(names, cells));
}

function rowOf(names: readonly string[], cells: readonly CellPlace[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, cells[index]?.value ?? '']));
}

function namesIn(header: RecordPlace | undefined): string[] {
  return (header?.cells ?? []).map(({ value }) => value.replace(/^\uFEFF/, ''));
}

/** A cell as written in a CSV: quoted only when necessary. */
function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One cell from an offset on: quoted, and then possibly with line ends and doubled quotes, or plain. */
const CELL = /"(?:[^"]|"")*"|[^,\r\n]*/y;

function recordsIn(csv: string): RecordPlace[] {
  const records: RecordPlace[] = [];
  let position = 0;
  while (position < csv.length) {
    const record = recordAt(csv, position);
    records.push(record);
    position = record.end;
    if (csv[position] === '\r') position += 1;
    if (csv[position] === '\n') position += 1;
  }
  return records;
}

function recordAt(csv: string, start: number): RecordPlace {
  const cells: CellPlace[] = [];
  let end = start;
  for (;;) {
    CELL.lastIndex = end;
    const text = CELL.exec(csv)?.[0] ?? '';
    cells.push({ start: end, end: end + text.length, value: unquoted(text) });
    end += text.length;
    if (csv[end] !== ',') return { start, end, cells };
    end += 1;
  }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
