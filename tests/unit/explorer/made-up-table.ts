/** Invented regions for tests of the table. */
import type { TableContext } from '../../../src/explorer/state/columns/column.ts';
import type { Region } from '../../../src/explorer/state/columns/region.ts';

/** A region without unknown values. */
export function madeUpRegion(code: string): Region {
  return {
    region_code: code,
    kind: 'kabupaten',
    name: 'Contoh',
    province_code: '35',
    province_name_id: 'Jawa Timur',
    province_name_en: 'East Java',
    island_group_id: 'jawa',
    population: 1_000_000,
    administrative: false,
    status: 'inaugurated',
    mpp_name: 'MPP Contoh',
    inaugurated_on: '2020-01-02',
    inaugurated_by: null,
    counted_on: '2020-01-02',
    opened_on: '2019-12-01',
    agencies: 30,
    services: 1200,
    digital_pilot: true,
    search_text: 'kabupaten contoh jawa timur east java mpp contoh',
    evidence_grade: 'ceremony',
    underdeveloped: true,
    opening_hours_id: 'Senin–Jumat 08.00–15.00',
    opening_hours_en: 'Monday–Friday 08:00–15:00',
    hours_as_of: '2024-04-18',
    named_services: 'paspor;sim',
    named_services_count: 2,
    named_services_as_of: '2025-10',
  };
}

/** The context of the table in which only the given regions have a page. */
export function madeUpContext(withPage: readonly string[]): TableContext {
  return {
    lang: 'id',
    kinds: { kabupaten: 'Kabupaten', kota: 'Kota' },
    islandNames: new Map([['jawa', { name_id: 'Jawa', name_en: 'Java' }]]),
    serviceNames: new Map([
      ['sim', 'SIM'],
      ['paspor', 'Paspor'],
    ]),
    regionsWithPage: new Set(withPage),
    provinceSlugs: { 35: 'jawa-timur' },
  };
}
