/**
 * The tiles of the explorer as one path for each shape and status: browsers style, lay out and paint a few
 * long paths several times faster than hundreds of short ones. The links over them stay, without colours.
 */
import { statuses, type Status } from '../../db/statuses.ts';
import type { Point } from '../../map/tiles/hexagon.ts';
import { placed, statusLetter, type TilePart } from '../../map/tiles/tile-shapes.ts';
import type { TileLook } from './looks.ts';
import { lookParts } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The path of one shape in one group of islands. */
interface Merged {
  path: SVGPathElement;
  /** Its path data; empty where no tile has the shape. */
  shown: string;
}

/** A group of islands: its tiles, and the paths under them by status and shape. */
interface Group {
  layer: SVGGElement;
  tiles: readonly (readonly [code: string, centre: Point])[];
  merged: ReadonlyMap<string, Merged>;
}

/** The merged paths of the whole map. */
export class MergedTiles {
  readonly #svg: SVGSVGElement;
  readonly #groups: readonly Group[];

  /** `centres` has the middle of every tile in the drawing, by the codes of the regions. */
  constructor(svg: SVGSVGElement, centres: ReadonlyMap<string, Point>) {
    this.#svg = svg;
    const groups = [...svg.querySelectorAll<SVGGElement>('.group')];
    this.#groups = groups.map((group) => createGroup(group, centres));
  }

  /** Shows all tiles but the chosen ones, which are drawn one by one. */
  show(looks: ReadonlyMap<string, TileLook>): void {
    const someOut = [...looks.values()].some(({ matches }) => !matches);
    for (const { layer, tiles, merged } of this.#groups) {
      layer.toggleAttribute('data-some-out', someOut);
      const drawn = pathData(tiles, looks);
      for (const [key, one] of merged) write(one, drawn.get(key)?.join('') ?? '');
    }
    this.#svg.toggleAttribute('data-merged', true);
  }
}

function pathData(
  tiles: Group['tiles'],
  looks: ReadonlyMap<string, TileLook>,
): ReadonlyMap<string, string[]> {
  const drawn = new Map<string, string[]>();
  for (const [code, centre] of tiles) {
    const look = looks.get(code);
    if (!look || look.chosen) continue;
    for (const { name, d } of lookParts(look)) {
      const key = keyOf(look.status, name);
      const shapes = drawn.get(key) ?? [];
      drawn.set(key, shapes);
      shapes.push(placed(d, centre));
    }
  }
  return drawn;
}

function write(merged: Merged, d: string): void {
  if (d === merged.shown) return;
  merged.shown = d;
  merged.path.setAttribute('d', d);
}

/** Under the links, so that what marks them is seen. */
function createGroup(group: SVGGElement, centres: ReadonlyMap<string, Point>): Group {
  const layer = document.createElementNS(SVG, 'g');
  layer.setAttribute('class', 'merged');
  layer.setAttribute('aria-hidden', 'true');
  const merged = new Map(statuses.flatMap((status) => createPaths(layer, status)));
  const codes = [...group.querySelectorAll('a')].map((link) => link.dataset['code'] ?? '');
  group.prepend(layer);
  return { layer, tiles: codes.map((code) => [code, centres.get(code)!] as const), merged };
}

/** The paths of a status, with the structure of a tile, so that the same rules colour them. */
function createPaths(layer: SVGGElement, status: Status): [string, Merged][] {
  const own = layer.appendChild(document.createElementNS(SVG, 'g'));
  own.setAttribute('data-s', statusLetter(status));
  return (['small', 'hexagon', 'sign'] as const).map((name) => {
    const path = own.appendChild(document.createElementNS(SVG, 'path'));
    path.setAttribute('class', `tile-${name}`);
    return [keyOf(status, name), { path, shown: '' }];
  });
}

function keyOf(status: Status, name: TilePart['name']): string {
  return `${status} ${name}`;
}
