/** Rows as columns and back, so that column names are transferred once. */

/** The values of each column of some rows, in the order of the rows. */
export type Columns<Row> = { [Name in keyof Row]: Row[Name][] };

/** The named columns of rows. */
export function toColumns<Row, Name extends keyof Row & string>(
  rows: readonly Row[],
  names: readonly Name[],
): Columns<Pick<Row, Name>> {
  const columns = names.map((name) => [name, rows.map((row) => row[name])]);
  return Object.fromEntries(columns) as Columns<Pick<Row, Name>>;
}

/** The rows of columns of equal length; none where there is no column. */
export function fromColumns<Row extends object>(columns: Columns<Row>): Row[] {
  const lists = Object.entries<unknown[]>(columns);
  const [, first = []] = lists[0] ?? [];
  return first.map(
    (_, index) => Object.fromEntries(lists.map(([name, values]) => [name, values[index]])) as Row,
  );
}
