/** Describes the changes of the tables: one section per table, and one with changes to look at. */
import type { TableChange } from '../../src/data/diff/compare.ts';
import { doubtsIn, type Doubt } from '../../src/data/diff/doubts.ts';
import type { Cells } from '../../src/data/diff/read-loosely.ts';
import type { RowLabel } from '../../src/data/diff/row-label.ts';
import { tables } from '../../src/data/tables/index.ts';
import { say, type Part, type Section } from './report.ts';

/** One line with the numbers of added, changed and removed rows and of tables. */
export function summaryOf(changes: readonly TableChange[]): string {
  if (changes.length === 0) return 'Tidak ada perubahan / No change';
  const sum = (of: 'added' | 'changed' | 'removed'): number =>
    changes.reduce((total, change) => total + change[of].length, 0);
  const [added, changed, removed] = [sum('added'), sum('changed'), sum('removed')];
  return `${added} baris ditambahkan, ${changed} diubah, ${removed} dihapus / ${added} rows added, ${changed} changed, ${removed} removed`;
}

/** Returns a section for each table, with rows named by their labels. */
export function tableSections(changes: readonly TableChange[], label: RowLabel): Section[] {
  return changes.map((change) => ({ title: titleOf(change), items: itemsOf(change, label) }));
}

function titleOf({ name, added, changed, removed }: TableChange): string {
  const { title } = tables[name];
  return `${name}.csv, ${title.id} / ${title.en}: +${added.length} ~${changed.length} -${removed.length}`;
}

function itemsOf(change: TableChange, label: RowLabel): Part[][] {
  const { name, added, changed, removed, newColumns, lostColumns, onlyForm } = change;
  const form = 'Hanya cara penulisan berkas yang berubah (akhir baris, tanda kutip, urutan)';
  return [
    ...(onlyForm
      ? [[`${form} / Only the writing of the file changed (line ends, quotes, order)`]]
      : []),
    ...newColumns.map((column) => say`kolom baru / new column ${column}`),
    ...lostColumns.map((column) => say`kolom hilang / column gone ${column}`),
    ...added.map((row) => [...say`+ ${label(name, row)}: `, ...cellsOf(name, row)]),
    ...changed.flatMap(({ row, cells }) =>
      cells.map(({ column, was, now }) => say`~ ${label(name, row)}, ${column}: ${was} → ${now}`),
    ),
    ...removed.map((row) => [...say`- ${label(name, row)}: `, ...cellsOf(name, row)]),
  ];
}

/** The non-empty cells of a row outside its key, as "column value, column value". */
function cellsOf(name: TableChange['name'], row: Cells): Part[] {
  const { key } = tables[name] as { key: readonly string[] };
  return Object.entries(row)
    .filter(([column, value]) => value !== '' && !key.includes(column))
    .flatMap(([column, value], index) => [index === 0 ? '' : ', ', `${column} `, { data: value }]);
}

const reasons: Record<Doubt['reason'], string> = {
  'day-added':
    'apakah lembar kerja menambahkan hari? / did a spreadsheet add the day? A date is as exact as its source',
  'date-blurred': 'tanggal menjadi kurang tepat / the date became less exact',
  'source-lost': 'sumber berkurang / a source went and none came',
};

/** Returns a section of valid changes that may be mistakes; no section when there are none. */
export function doubtSections(changes: readonly TableChange[], label: RowLabel): Section[] {
  const items = doubtsIn(changes).map(({ table, change, column, reason }) => {
    const cell = change.cells.find((each) => each.column === column);
    const where = say`${table}.csv, ${label(table, change.row)}, ${column}: `;
    return [...where, ...say`${cell?.was ?? ''} → ${cell?.now ?? ''}; `, reasons[reason]];
  });
  return items.length === 0 ? [] : [{ title: 'Perlu dilihat / To look at', items }];
}
