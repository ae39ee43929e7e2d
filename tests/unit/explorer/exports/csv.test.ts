import { describe, expect, it } from 'vitest';
import { regionTable } from '../../../../src/explorer/exports/table/region-table.ts';
import { tableCsv } from '../../../../src/explorer/exports/table/row-texts.ts';
import { csvCell } from '../../../../src/scripts/csv-cell.ts';
import type { Region } from '../../../../src/explorer/state/columns/region.ts';

const region = {
  region_code: '11.10',
  name: 'Bireuen, "kota juang"',
  province_name_id: 'Aceh',
  province_name_en: 'Aceh',
  mpp_name: '=HYPERLINK("x")',
  agencies: null,
  population: 479_228,
  digital_pilot: false,
} as Region;

describe('the CSV of a view', () => {
  it('has a header and keeps codes that look like numbers', () => {
    const [header, row] = tableCsv(regionTable([region], 'id', null)).split('\r\n');
    expect(header).toMatch(/^region_code,kind,name,province_code,province_name_id,/);
    expect(row).toMatch(/^11\.10,/);
  });

  it('has the past day in the last column of every row', () => {
    const [header, row] = tableCsv(regionTable([region], 'id', '2022-12-05')).split('\r\n');
    expect(header).toMatch(/,as_known_on$/);
    expect(row).toMatch(/,2022-12-05$/);
  });

  it('quotes commas and quotation marks', () => {
    expect(csvCell('a, "b"')).toBe('"a, ""b"""');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(csvCell(text).replace('"', '')).toMatch(/^'/);
    },
  );

  it('writes unknown as empty and numbers unquoted', () => {
    expect([csvCell(null), csvCell(479_228), csvCell(false)]).toEqual(['', '479228', 'false']);
  });
});
