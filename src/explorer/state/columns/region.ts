/** One kabupaten or kota in the explorer. */
import type { regionColumns } from '../../../db/schema/copied-columns.ts';
import type { ViewRow } from '../../../db/schema/views.ts';

/** A row of the view `region_status`, with the columns that the explorer needs. */
export type Region = Pick<ViewRow<'region_status'>, (typeof regionColumns)[number]>;
