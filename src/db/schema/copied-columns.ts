/** What the copies for the explorer's filters are called and hold: explorer-copies.ts makes them. */

/** The schema of the copies in the database. */
export const COPIES = 'explorer';

/**
 * Columns that a region has from the row of its MPP in `facilities` and `mpp_list`, whatever the day:
 * the data does not date them. By their names in `region_status`, with their names there.
 */
export const undatedMppColumns = { mpp_name: 'name' } as const;

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
