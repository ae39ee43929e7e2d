/** The regions as the page carries them: columns instead of rows, and nothing said twice. */
import { statuses, type Status } from '../db/views.ts';
import type { Region } from './region.ts';
import { kinds, type Kind } from './state.ts';

type Column<Name extends keyof Region> = Region[Name][];

export interface PackedRegions {
  /** Code, Indonesian name, English name, island group. */
  provinces: [string, string, string, string][];
  /** Per region: its province's place in `provinces`, and so on for kinds and statuses. */
  province: number[];
  kind: number[];
  status: number[];
  code: Column<'region_code'>;
  name: Column<'name'>;
  population: Column<'population'>;
  mppName: Column<'mpp_name'>;
  inauguratedOn: Column<'inaugurated_on'>;
  inauguratedBy: Column<'inaugurated_by'>;
  countedOn: Column<'counted_on'>;
  openedOn: Column<'opened_on'>;
  agencies: Column<'agencies'>;
  services: Column<'services'>;
  /** Places of the regions that are digital pilots. */
  digitalPilots: number[];
}

/** Packs regions for the page. `unpackRegions` gives back equal rows in the same order. */
export function packRegions(regions: readonly Region[]): PackedRegions {
  const provinces = new Map(regions.map((region) => [region.province_code, provinceOf(region)]));
  const codes = [...provinces.keys()];
  const column = <Name extends keyof Region>(name: Name): Column<Name> =>
    regions.map((region) => region[name]);
  return {
    provinces: [...provinces.values()],
    province: regions.map(({ province_code }) => codes.indexOf(province_code)),
    kind: regions.map(({ kind }) => kinds.indexOf(kind as Kind)),
    status: regions.map(({ status }) => statuses.indexOf(status as Status)),
    code: column('region_code'),
    name: column('name'),
    population: column('population'),
    mppName: column('mpp_name'),
    inauguratedOn: column('inaugurated_on'),
    inauguratedBy: column('inaugurated_by'),
    countedOn: column('counted_on'),
    openedOn: column('opened_on'),
    agencies: column('agencies'),
    services: column('services'),
    digitalPilots: regions.flatMap(({ digital_pilot }, index) => (digital_pilot ? [index] : [])),
  };
}

function provinceOf(region: Region): PackedRegions['provinces'][number] {
  const { province_code, province_name_id, province_name_en, island_group_id } = region;
  return [province_code, province_name_id, province_name_en, island_group_id];
}

/** The regions that were packed, as rows. */
export function unpackRegions(packed: PackedRegions): Region[] {
  return packed.code.map((_, index) => withSearchText(unpackRegion(packed, index)));
}

function unpackRegion(packed: PackedRegions, index: number): Omit<Region, 'search_text'> {
  const [code, nameId, nameEn, island] = packed.provinces[packed.province[index]!]!;
  return {
    region_code: packed.code[index]!,
    kind: kinds[packed.kind[index]!]!,
    name: packed.name[index]!,
    province_code: code,
    province_name_id: nameId,
    province_name_en: nameEn,
    island_group_id: island,
    population: packed.population[index]!,
    status: statuses[packed.status[index]!]!,
    mpp_name: packed.mppName[index]!,
    inaugurated_on: packed.inauguratedOn[index]!,
    inaugurated_by: packed.inauguratedBy[index]!,
    counted_on: packed.countedOn[index]!,
    opened_on: packed.openedOn[index]!,
    agencies: packed.agencies[index]!,
    services: packed.services[index]!,
    digital_pilot: packed.digitalPilots.includes(index),
  };
}

/** The rule of the view for `search_text`, repeated so that the names travel once; a test compares. */
function withSearchText(region: Omit<Region, 'search_text'>): Region {
  const { kind, name, province_name_id, province_name_en, mpp_name } = region;
  const names = [kind, name, province_name_id, province_name_en, mpp_name ?? ''];
  return { ...region, search_text: names.join(' ').toLowerCase() };
}
