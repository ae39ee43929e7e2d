/**
 * Tables in a schema of their own with what the explorer's filters query. The views join five tables
 * for every query (20 ms instead of 1 ms), and copying them took a browser 0.3 s at every start, so
 * the build copies them once.
 */
import { COPIES, regionColumns } from './schema/copied-columns.ts';
import { statuses } from './statuses.ts';

/**
 * Columns with few values, stored as ENUM because grouping by them is three times as fast. Each has a
 * query or a list of its values in sort order.
 */
const ENUMS: Partial<Record<(typeof regionColumns)[number], string>> = {
  kind: 'SELECT DISTINCT kind FROM regions ORDER BY ALL',
  province_code: 'SELECT DISTINCT code FROM provinces ORDER BY ALL',
  province_name_id: 'SELECT DISTINCT name_id FROM provinces ORDER BY ALL',
  province_name_en: 'SELECT DISTINCT name_en FROM provinces ORDER BY ALL',
  island_group_id: 'SELECT DISTINCT id FROM island_groups ORDER BY ALL',
  status: statuses.map((status) => `'${status}'`).join(', '),
};

/** The other views that filters query for a past day, copied unchanged. */
const OTHERS = ['region_dates', 'mpp_list', 'official_series'];

/**
 * Returns the statements that make the copies in the current database, which must have its tables and
 * views. Regions with a tile are copied once more because the map queries only them.
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
