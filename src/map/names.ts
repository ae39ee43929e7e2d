/** Chooses the names on the tile map: island groups first, then provinces where there is room. */
import { textWidth } from '../charts/theme.ts';
import type { MapLabel } from './draw.ts';
import type { TileLayout } from './tiles/layout.ts';
import { placeLabels, type LabelRequest } from './place-labels.ts';

/** A province with the names that may be drawn for it, the best first. */
export interface NamedProvince {
  code: string;
  names: readonly string[];
}

/** An island group with its name in one language. */
export interface NamedGroup {
  id: string;
  name: string;
}

/** Text sizes in units; island groups reserve the larger size that they have on small screens. */
const SIZE = { province: 18, group: 26 } as const;
const REACH = { province: 18, group: 90 } as const;
/** Names of island groups avoid the coast if possible, because names of provinces are there. */
const CLEARANCE = { province: 5, group: [32, 3] } as const;
/** A name wider than this, in units, is left out in favour of the province's short name. */
const LONGEST = 200;

/** Returns the names that fit, each with its position in its group. */
export function placeNames(
  layout: TileLayout,
  provinces: readonly NamedProvince[],
  groups: readonly NamedGroup[],
): MapLabel[] {
  const requests = [
    ...groups.map((group) => groupRequest(layout, group)),
    ...bySize(layout, provinces).map((province) => provinceRequest(layout, province)),
  ];
  return placeLabels(layout, requests).flatMap((label, index) => {
    if (!label) return [];
    const kind = index < groups.length ? 'group' : 'province';
    return [{ ...label, kind, groupId: requests[index]!.groupId } satisfies MapLabel];
  });
}

/** Largest provinces first, so that their labels are positioned first. */
function bySize(layout: TileLayout, provinces: readonly NamedProvince[]): NamedProvince[] {
  const tiles = layout.groups.flatMap((group) => group.tiles);
  const size = ({ code }: NamedProvince): number =>
    tiles.filter(({ provinceCode }) => provinceCode === code).length;
  return provinces.toSorted((a, b) => size(b) - size(a));
}

function provinceRequest({ groups }: TileLayout, { code, names }: NamedProvince): LabelRequest {
  const group = groups.find(({ tiles }) => tiles.some((tile) => tile.provinceCode === code));
  if (!group) throw new Error(`The province ${code} has no tile.`);
  const own = group.tiles.filter(({ provinceCode }) => provinceCode === code);
  const texts = names.map((text) => ({
    text,
    width: textWidth(text, SIZE.province),
    clearance: CLEARANCE.province,
  }));
  return {
    groupId: group.id,
    own: own.map(({ centre }) => centre),
    texts: texts.filter(({ width }) => width <= LONGEST),
    height: SIZE.province,
    reach: REACH.province,
  };
}

function groupRequest({ groups }: TileLayout, { id, name }: NamedGroup): LabelRequest {
  const tiles = groups.find((group) => group.id === id)?.tiles ?? [];
  return {
    groupId: id,
    own: tiles.map(({ centre }) => centre),
    texts: CLEARANCE.group.map((clearance) => ({
      text: name,
      width: textWidth(name, SIZE.group),
      clearance,
    })),
    height: SIZE.group,
    reach: REACH.group,
  };
}
