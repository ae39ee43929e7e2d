/** A view and regions with names that spreadsheets would run, for the tests of exports. */
import { regionTable } from '../../../../src/explorer/exports/table/region-table.ts';
import { viewDetails } from '../../../../src/explorer/exports/view-details.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { madeUpRegion } from '../made-up-table.ts';

/** Texts that a spreadsheet runs as formulas, and a negative number as text. */
export const dangerous = ['=1+1', '+62', '-5', '-SUM(A1)', '@SUM(A1)', '\tx', '\rx'];

/** One region per dangerous name. */
export const regions = dangerous.map((name, index) => ({
  ...madeUpRegion(`11.${10 + index}`),
  name,
  population: 479_228,
  mpp_name: name,
  inaugurated_on: '2022-10',
  opened_on: null,
  agencies: -3,
  services: null,
}));

/** The columns and rows of these regions. */
export const table = regionTable(regions, 'id', null);

/** The details of a view of a past day. */
export const details = viewDetails(
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
