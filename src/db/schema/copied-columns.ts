/** Names and columns of the copies for the explorer's filters; explorer-copies.ts makes them. */

/** The schema of the copies in the database. */
export const COPIES = 'explorer';

/**
 * Columns of a region that come from its MPP's row in `facilities` and `mpp_list` on any day because
 * the data does not date them: from names in `region_status` to names there.
 */
export const undatedMppColumns = { mpp_name: 'name' } as const;

/** The columns of the view `region_status` that the explorer queries, in that order. */
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
  'evidence_grade',
  'underdeveloped',
  'opening_hours_id',
  'opening_hours_en',
  'hours_as_of',
  'named_services',
  'named_services_count',
  'named_services_as_of',
] as const;
