/** Makes a data set that attacks every writer: hostile text in every column that lets it through. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tables, type TableName } from '../../../src/data/tables/index.ts';
import type { Table } from '../../../src/data/table.ts';

/** Begins each hostile text, so that it can be found again in what is written. */
export const MARK = 'x-injected';

/** Texts that validation accepts, because a title or name of a source may be written so. */
export const hostileTexts: readonly string[] = [
  `<script>alert('${MARK}')</script>`,
  `</script><${MARK} onload=alert(1)>`,
  `"><${MARK}>`,
  `' onmouseover='alert("${MARK}")`,
  `]]><${MARK}/>`,
  `=HYPERLINK("https://contoh.example/${MARK}")`,
  `+cmd|' /C calc'!A0 ${MARK}`,
  `-2+3+${MARK}`,
  `@SUM(1;1) ${MARK}`,
  `مول الخدمات العامة ${MARK}`,
  `\${7*7} {{7*7}} <%= 7*7 %> ${MARK}`,
  `--><${MARK}><!--`,
  `&lt;${MARK}&gt; &amp;amp;`,
  `[${MARK}](javascript:alert(1)) | \` *_~#`,
  `${MARK} ${'panjang '.repeat(1250)}akhir`,
];

const shortTexts = hostileTexts.filter((text) => text.length < 100);

/** A cell that got a hostile text. */
export interface HostileCell {
  table: TableName;
  column: string;
  text: string;
}

/** Tables whose names are drawn in images, which have Latin letters only: any other stops the build with its name. */
const DRAWN: ReadonlySet<TableName> = new Set([
  'island_groups',
  'provinces',
  'regions',
  'services',
  'batches',
  'targets',
  'milestones',
  'commitment_events',
  'evaluations',
  'digital',
  'totals',
  'claims',
]);
const NOT_LATIN = /\p{Script=Arabic}/u;

/** Texts that name a table and its rows, which a rule compares with them. */
const NAMES_OF_ROWS = new Set(['corrections.table_name', 'corrections.row_key']);

/**
 * Copies a folder of CSVs and puts a hostile text before the words of each free text, a different one in
 * each row. Returns what it wrote. Keys of other tables stay, because validation refuses any other text
 * there.
 */
export function writeHostileData(from: string, to: string): HostileCell[] {
  cpSync(from, to, { recursive: true });
  return (Object.keys(tables) as TableName[]).flatMap((table) => {
    const file = join(to, `${table}.csv`);
    const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const columns = freeColumns(table);
    const cells = data.flatMap((row, index) =>
      columns.flatMap((column, at) => hostileCell(table, row, column, index * 7 + at)),
    );
    writeFileSync(file, `${Papa.unparse(data, { columns: meta.fields!, newline: '\n' })}\n`);
    return cells;
  });
}

function hostileCell(
  table: TableName,
  row: Record<string, string>,
  column: string,
  number: number,
): HostileCell[] {
  const texts = hostileTexts
    .filter((text) => !(DRAWN.has(table) && NOT_LATIN.test(text)))
    .map((text) => `${text} ${row[column] ?? ''}`.trim());
  const possible = texts.filter((text) => accepts(table, column, text));
  const text = possible[number % possible.length]!;
  row[column] = text;
  return [{ table, column, text }];
}

/** The columns of a table whose type accepts the hostile texts and that name no row of a table; names of places refuse the long one. */
export function freeColumns(table: TableName): string[] {
  const { columns, references }: Table = tables[table];
  const referring = new Set(references.map(({ column }) => column));
  return Object.keys(columns)
    .filter((name) => !referring.has(name) && !NAMES_OF_ROWS.has(`${table}.${name}`))
    .filter((name) => shortTexts.every((text) => accepts(table, name, text)));
}

function accepts(table: TableName, column: string, text: string): boolean {
  const { columns }: Table = tables[table];
  return columns[column]!.zod.safeParse(text).success;
}
