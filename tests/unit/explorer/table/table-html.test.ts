/** The rows and the head of the table as HTML. */
import { expect, test } from 'vitest';
import { regionRowHtml, tableHeadHtml } from '../../../../src/explorer/table/table-html.ts';
import { tableColumns } from '../../../../src/explorer/state/columns/columns.ts';
import { madeUpRegion, madeUpContext } from '../made-up-table.ts';

const context = madeUpContext(['35.10']);

test('a region with a page is linked to it, and its province to its own', () => {
  const html = String(regionRowHtml(madeUpRegion('35.10'), ['province'], context));
  expect(html).toContain('<a href="/daerah/kabupaten-contoh/">Kabupaten Contoh</a>');
  expect(html).toContain('<a href="/provinsi/jawa-timur/">Jawa Timur</a>');
});

test('a region and a province without a page have no link', () => {
  const region = { ...madeUpRegion('99.01'), province_code: '99' };
  const html = String(regionRowHtml(region, ['code', 'province', 'island'], context));
  expect(html).not.toContain('<a ');
  expect(html).toContain('Kabupaten Contoh');
  expect(html).toContain('Jawa Timur');
});

test('markup in names is escaped', () => {
  const bad = '<img src=x onerror="alert(1)">&';
  const region = { ...madeUpRegion(bad), name: bad, mpp_name: bad, province_name_id: bad };
  const html = String(regionRowHtml(region, tableColumns, context));
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&amp;/g)).toHaveLength(5);
});

test('a row has the columns asked for, in their order, beside the name', () => {
  const html = String(regionRowHtml(madeUpRegion('35.10'), ['mpp', 'services'], context));
  const cells = [...html.matchAll(/data-cell="(\w+)">([^<]*)</g)];
  expect(cells.map(([, column, text]) => [column, text])).toEqual([
    ['mpp', 'MPP Contoh'],
    ['services', '1.200'],
  ]);
});

test('services are named in the order of the vocabulary, with the date of the newest report', () => {
  const html = String(regionRowHtml(madeUpRegion('35.10'), ['named', 'hours'], context));
  expect(html).toContain('data-cell="named">SIM; Paspor (diberitakan Okt 2025)<');
  expect(html).toContain('>Senin–Jumat 08.00–15.00 (diberitakan 18 Apr 2024)<');
});

test('a report without a date says that its date is unknown, and none is an empty cell', () => {
  const region = { ...madeUpRegion('35.10'), hours_as_of: null, named_services: null };
  const html = String(regionRowHtml(region, ['named', 'hours'], context));
  expect(html).toContain('data-cell="named"></td>');
  expect(html).toContain('(tanggal berita tidak diketahui)<');
});

test('an unknown value is an empty cell', () => {
  const region = { ...madeUpRegion('35.10'), mpp_name: null, services: null, opened_on: null };
  const html = String(regionRowHtml(region, ['mpp', 'services', 'opened'], context));
  expect(html.match(/<td[^>]*><\/td>/g)).toHaveLength(3);
});

test('the head says which column orders the table, and which way', () => {
  const html = String(tableHeadHtml(['status'], { column: 'status', descending: true }, 'en'));
  expect(html).toContain('data-sort="name">');
  expect(html).toContain('data-sort="status" aria-sort="descending">');
});
