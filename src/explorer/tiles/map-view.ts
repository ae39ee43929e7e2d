/** Showing a state on the prerendered tile map: its links keep their places, and their tiles are drawn under them. */
import { TileTip } from '../../scripts/tile-map/tile-map-tip.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Point } from '../../map/tiles/hexagon.ts';
import {
  placed,
  placeOf,
  statusLetter,
  statusParts,
  type TilePart,
} from '../../map/tiles/tile-shapes.ts';
import type { ChosenRegions } from '../state/chosen-regions.ts';
import { find, setAttribute } from '../../scripts/dom.ts';
import { TileChoice } from './choice.ts';
import { changedLooks, type TileLook } from './looks.ts';
import { MergedTiles } from './merged-tiles.ts';
import { lookParts } from './shapes.ts';
import { tileLabel } from './words.ts';

type Tile = SVGAElement;

const SVG = 'http://www.w3.org/2000/svg';

/** The tile map of the explorer. */
export class TileMapView {
  readonly #lang: Lang;
  readonly #tiles: ReadonlyMap<string, Tile>;
  /** The middle of each tile in the drawing, by the code of its region. */
  readonly #centres: ReadonlyMap<string, Point>;
  /** The prerendered names of tiles, read before they are changed. */
  readonly #labels = new Map<Tile, string>();
  readonly #tip: TileTip;
  readonly #svg: SVGSVGElement;
  readonly #choice: TileChoice;
  #merged: MergedTiles | undefined;
  /** The look of every tile that was ever written. */
  readonly #looks = new Map<string, TileLook>();
  /** Tiles whose looks changed after they were named. */
  readonly #unnamed = new Set<string>();

  /** `host` contains the drawing and legend. */
  constructor(host: HTMLElement, chosen: ChosenRegions, lang: Lang) {
    this.#lang = lang;
    const svg = find(host, 'svg.tiles', SVGSVGElement);
    this.#svg = svg;
    const links = [...svg.querySelectorAll<Tile>('a')];
    this.#tiles = new Map(links.map((link) => [link.dataset['code'] ?? '', link]));
    this.#centres = new Map([...this.#tiles].map(([code, link]) => [code, centreOf(link)]));
    for (const link of links) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-pressed', 'false');
    }
    // Without a touch screen a box can be drawn without the button.
    find(host, '.draw', HTMLElement).hidden = navigator.maxTouchPoints === 0;
    this.#tip = new TileTip(host, svg);
    this.#choice = new TileChoice({ host, svg, tiles: this.#tiles, tip: this.#tip }, chosen);
  }

  /** Shows the looks, by region code; names follow by `nameTiles`. */
  show(looks: ReadonlyMap<string, TileLook>): void {
    const changed = changedLooks(this.#looks, looks);
    for (const [code, look] of changed) this.#show(code, look);
    if (changed.length > 0) {
      this.#merged ??= new MergedTiles(this.#svg, this.#centres);
      this.#merged.show(looks);
    }
    this.#choice.settle();
    this.#tip.refresh();
  }

  /** Gives the changed tiles their accessible names. Apart from `show`, because no reader sees them. */
  nameTiles(): void {
    for (const code of this.#unnamed) {
      const tile = this.#tiles.get(code);
      const look = this.#looks.get(code);
      if (tile && look)
        setAttribute(tile, 'aria-label', tileLabel(this.#labelOf(tile), look, this.#lang));
    }
    this.#unnamed.clear();
  }

  #show(code: string, look: TileLook): void {
    const tile = this.#tiles.get(code);
    if (tile) this.#write(code, tile, look);
    this.#looks.set(code, look);
    this.#unnamed.add(code);
  }

  /** Only a chosen tile, which has a ring, is drawn by itself. */
  #write(code: string, link: Tile, look: TileLook): void {
    const drawn = link.getAttribute('aria-pressed') === 'true' || look.chosen;
    setAttribute(link, 'data-s', statusLetter(look.status));
    setAttribute(link, 'aria-pressed', String(look.chosen));
    link.toggleAttribute('data-out', !look.matches);
    const parts = look.chosen ? lookParts(look) : statusParts(look.status);
    if (drawn) draw(link, parts, this.#centres.get(code)!);
  }

  #labelOf(link: Tile): string {
    const label = this.#labels.get(link) ?? link.getAttribute('aria-label') ?? '';
    this.#labels.set(link, label);
    return label;
  }
}

function centreOf(link: Tile): Point {
  return placeOf(find(link, 'path', SVGPathElement).getAttribute('d') ?? '');
}

/** Updates the paths of a tile, adding or removing paths only where needed. */
function draw(link: Tile, parts: readonly TilePart[], centre: Point): void {
  const paths = [...link.children];
  parts.forEach(({ name, d }, index) => {
    const path = paths[index] ?? link.appendChild(document.createElementNS(SVG, 'path'));
    setAttribute(path, 'class', `tile-${name}`);
    setAttribute(path, 'd', placed(d, centre));
  });
  for (const path of paths.slice(parts.length)) path.remove();
}
