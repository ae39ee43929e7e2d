/** A view and regions with names that spreadsheets would run, for the tests of exports. */
import { regionTable } from '../../../../src/explorer/exports/table/region-table.ts';
import { viewFacts } from '../../../../src/explorer/exports/view-facts.ts';
import type { Region } from '../../../../src/explorer/answers/region.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';

/** What a spreadsheet takes for a formula, and a negative number in a text. */
export const dangerous = ['=1+1', '+62', '-5', '-SUM(A1)', '@SUM(A1)', '\tx', '\rx'];

export const regions = dangerous.map((name, index) => ({
  region_code: `11.${10 + index}`,
  kind: 'kota',
  name,
  province_code: '11',
  province_name_id: 'Aceh',
  province_name_en: 'Aceh',
  island_group_id: 'sumatera',
  population: 479_228,
  administrative: false,
  status: 'inaugurated',
  mpp_name: name,
  inaugurated_on: '2022-10',
  inaugurated_by: null,
  counted_on: '2022-10-31',
  opened_on: null,
  agencies: -3,
  services: null,
  digital_pilot: true,
  search_text: '',
})) satisfies Region[];

export const table = regionTable(regions, 'id', null);

/** The facts of a view of a past day. */
export const facts = viewFacts(
  {
    state: { ...defaultState, knownOn: '2022-12-05' },
    filters: '=kota; dari 514 kabupaten/kota',
    base: 514,
    address: 'https://example.org/jelajah/?per=2022-12-05',
    today: '2026-11-22',
  },
  {
    date: '2025-12-15',
    version: '2026-11-21-0a1b2c3d',
    licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  },
  'id',
);
