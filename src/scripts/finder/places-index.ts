/** The places that a reader can search for, and their compact form in the fetched file. */
import { statuses, type Status } from '../../db/statuses.ts';

const placeKinds = ['kabupaten', 'kota', 'provinsi'] as const;
/** The kind of a place. */
export type PlaceKind = (typeof placeKinds)[number];

/** A region or a province. */
export interface Place {
  kind: PlaceKind;
  /** Name without its kind, in the language of the page. */
  name: string;
  /** The province of a region; a province has none. */
  province: string | undefined;
  /** The path of its page after the language: `daerah/kota-batu/`. */
  path: string;
  /** Undefined for a province. */
  status: Status | undefined;
  /** Other names, spellings and abbreviations. */
  aliases: readonly string[];
  /** Its codes by Kemendagri and BPS, digits only. */
  codes: readonly string[];
}

type PackedRegion = [
  name: string,
  kind: number,
  status: number,
  slug: string,
  codes: string,
  ...aliases: string[],
];

/** A province with its regions. */
export interface PackedProvince {
  name: string;
  slug: string;
  codes: string[];
  aliases: string[];
  regions: PackedRegion[];
}

/** The places in compact form, each province with its regions. `unpackPlaces` is the inverse. */
export function packPlaces(places: readonly Place[]): PackedProvince[] {
  return places
    .filter(({ kind }) => kind === 'provinsi')
    .map(({ name, path, codes, aliases }) => ({
      name,
      slug: slugOf(path),
      codes: [...codes],
      aliases: [...aliases],
      regions: places.filter(({ province }) => province === name).map(packRegion),
    }));
}

function packRegion({ name, kind, status, path, codes, aliases }: Place): PackedRegion {
  const kindIndex = placeKinds.indexOf(kind);
  // The slug begins with the kind, which is already in the tuple.
  const slug = slugOf(path).slice(kind.length + 1);
  const statusIndex = status ? statuses.indexOf(status) : -1;
  return [name, kindIndex, statusIndex, slug, codes.join(' '), ...aliases];
}

function slugOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The places of a fetched file: each province, followed by its regions. */
export function unpackPlaces(packed: readonly PackedProvince[]): Place[] {
  return packed.flatMap(({ name, slug, codes, aliases, regions }) => [
    {
      kind: 'provinsi',
      name,
      province: undefined,
      path: `provinsi/${slug}/`,
      status: undefined,
      aliases,
      codes,
    },
    ...regions.map((region) => unpackRegion(region, name)),
  ]);
}

function unpackRegion(
  [name, kindIndex, status, slug, codes, ...aliases]: PackedRegion,
  province: string,
): Place {
  const kind = placeKinds[kindIndex]!;
  return {
    kind,
    name,
    province,
    path: `daerah/${kind}-${slug}/`,
    status: statuses[status],
    aliases,
    codes: codes.split(' '),
  };
}
