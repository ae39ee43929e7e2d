/** One kabupaten or kota as the explorer knows it. */
import type { ViewRow } from '../db/views.ts';

/** The columns of the view `region_status` that the explorer needs, in the order it asks them. */
export const regionColumns = [
  'region_code',
  'kind',
  'name',
  'province_code',
  'province_name_id',
  'province_name_en',
  'island_group_id',
  'population',
  'administrative',
  'status',
  'mpp_name',
  'inaugurated_on',
  'inaugurated_by',
  'counted_on',
  'opened_on',
  'agencies',
  'services',
  'digital_pilot',
  'search_text',
] as const;

export type Region = Pick<ViewRow<'region_status'>, (typeof regionColumns)[number]>;
