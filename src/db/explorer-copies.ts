/**
 * Tables in a schema of their own that hold what the explorer's filters ask. The views join five tables
 * each time they are asked (20 ms instead of 1 ms), and a browser took 0.3 s of every start to copy
 * them; the build does it once.
 */
import { COPIES, regionColumns } from './schema/copied-columns.ts';
import { statuses } from './statuses.ts';

/**
 * Columns with few values, kept as numbers that stand for them: grouping by them is three times as
 * fast. Each with what they can be, in the order in which they sort.
 */
const ENUMS: Partial<Record<(typeof regionColumns)[number], string>> = {
  kind: 'SELECT DISTINCT kind FROM regions ORDER BY ALL',
  province_code: 'SELECT DISTINCT code FROM provinces ORDER BY ALL',
  province_name_id: 'SELECT DISTINCT name_id FROM provinces ORDER BY ALL',
  province_name_en: 'SELECT DISTINCT name_en FROM provinces ORDER BY ALL',
  island_group_id: 'SELECT DISTINCT id FROM island_groups ORDER BY ALL',
  status: statuses.map((status) => `'${status}'`).join(', '),
};

/** What the filters ask besides for a past day, as it is. */
const OTHERS = ['region_dates', 'mpp_list', 'official_series'];

/**
 * The statements that make the copies in the database in use, whose tables and views are there. The
 * regions that have a tile are copied once more: the map asks no others, however many there are.
 */
export function copyStatements(): string[] {
  const columns = regionColumns.map((name) =>
    name in ENUMS ? `${name}::${COPIES}.${enumName(name)} AS ${name}` : name,
  );
  return [
    `CREATE SCHEMA ${COPIES}`,
    ...Object.entries(ENUMS).map(
      ([name, values]) => `CREATE TYPE ${COPIES}.${enumName(name)} AS ENUM (${values})`,
    ),
    copy('region_status', `SELECT ${columns.join(', ')} FROM main.region_status`),
    copy(
      'region_tiles',
      `SELECT * FROM ${COPIES}.region_status SEMI JOIN main.tiles USING (region_code)`,
    ),
    ...OTHERS.map((view) => copy(view, `SELECT * FROM main.${view}`)),
  ];
}

function copy(name: string, rows: string): string {
  return `CREATE TABLE ${COPIES}.${name} AS ${rows}`;
}

function enumName(column: string): string {
  return `${column}_value`;
}
