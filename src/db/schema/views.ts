/** The views of the database: title, row, key and columns in order. */
import type { Bilingual } from '../../data/columns.ts';
import { coverageViews } from './views/coverage-views.ts';
import { insightPartViews } from './views/insight-part-views.ts';
import { insightViews } from './views/insight-views.ts';
import { nationalViews } from './views/national-views.ts';
import { placeViews } from './views/place-views.ts';
import { provenanceViews } from './views/provenance-views.ts';
import { serviceViews } from './views/service-views.ts';
import { viewColumns } from './view-columns.ts';

type ColumnName = keyof typeof viewColumns;

interface View {
  title: Bilingual;
  /** What one row represents. */
  row: Bilingual;
  columns: readonly ColumnName[];
  /** The columns that together identify a row; empty when there is only one row. */
  key: readonly ColumnName[];
  /** Columns that may be empty in other views but never in this one. */
  filled?: readonly ColumnName[];
}

/** Every view of the database by name. */
export const views = {
  ...nationalViews,
  ...placeViews,
  ...coverageViews,
  ...serviceViews,
  ...provenanceViews,
  ...insightViews,
  ...insightPartViews,
} as const satisfies Record<string, View>;

/** The name of a view. */
export type ViewName = keyof typeof views;

export { statuses, type Status } from '../statuses.ts';

interface TypeOf {
  VARCHAR: string;
  INTEGER: number;
  DOUBLE: number;
  BOOLEAN: boolean;
  DATE: string;
}

type Filled<V extends ViewName> = (typeof views)[V] extends { filled: readonly (infer Name)[] }
  ? Name
  : never;

type ValueOf<Name extends ColumnName> = (typeof viewColumns)[Name]['nullable'] extends true
  ? TypeOf[(typeof viewColumns)[Name]['sqlType']] | null
  : TypeOf[(typeof viewColumns)[Name]['sqlType']];

/** One row of a view, as queries return it. */
export type ViewRow<View extends ViewName> = {
  [Name in (typeof views)[View]['columns'][number]]: Name extends Filled<View>
    ? NonNullable<ValueOf<Name>>
    : ValueOf<Name>;
};
