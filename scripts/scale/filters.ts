/** The questions that are measured: what the explorer asks when a filter changes. */

/** A question by its name, in SQL on the view `region_status`. */
export interface Filter {
  name: string;
  sql: string;
}

/** Filters of growing width. */
export const filters: readonly Filter[] = [
  {
    name: 'key figures of a province',
    sql: `SELECT status, count(*), sum(population) FROM region_status
      WHERE province_code = '35' GROUP BY status`,
  },
  {
    name: 'coverage of all provinces',
    sql: `SELECT province_code, count(*) FILTER (status IN ('inaugurated', 'served')), count(*) FROM region_status
      GROUP BY province_code`,
  },
  {
    name: 'a page of 50 rows, ordered',
    sql: `SELECT * FROM region_status WHERE kind = 'kota' ORDER BY population DESC, region_code LIMIT 50`,
  },
];
