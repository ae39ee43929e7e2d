/** Showing a state on the prerendered tile map by changing attributes of the changed tiles only. */
import { TileTip } from '../../scripts/tile-map/tile-map-tip.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Point } from '../../map/tiles/hexagon.ts';
import { placed, placeOf, statusLetter, type TilePart } from '../../map/tiles/tile-shapes.ts';
import type { ChosenRegions } from '../state/chosen-regions.ts';
import { find } from '../../scripts/dom.ts';
import { TileChoice } from './choice.ts';
import { changedLooks, type TileLook } from './looks.ts';
import { lookParts } from './shapes.ts';
import { tileLabel } from './words.ts';

type Tile = SVGAElement;

const SVG = 'http://www.w3.org/2000/svg';

/** How many tiles are written in one part: their styles and layout take long on a slow device. */
const PART = 180;

/** The prerendered centre and label of a tile, read before they are changed. */
interface KnownTile {
  centre: Point;
  label: string;
}

/** The tile map of the explorer. */
export class TileMapView {
  readonly #lang: Lang;
  readonly #tiles: ReadonlyMap<string, Tile>;
  /** Filled as tiles are written, because reading all tiles at once would be slow. */
  readonly #known = new Map<Tile, KnownTile>();
  readonly #tip: TileTip;
  readonly #svg: SVGSVGElement;
  readonly #choice: TileChoice;
  /** The look of every tile that was ever written. */
  readonly #looks = new Map<string, TileLook>();

  /** `host` contains the drawing and legend. */
  constructor(host: HTMLElement, chosen: ChosenRegions, lang: Lang) {
    this.#lang = lang;
    const svg = find(host, 'svg.tiles', SVGSVGElement);
    this.#svg = svg;
    const links = [...svg.querySelectorAll<Tile>('a')];
    this.#tiles = new Map(links.map((link) => [link.dataset['code'] ?? '', link]));
    for (const link of links) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-pressed', 'false');
    }
    // Without a touch screen a box can be drawn without the button.
    find(host, '.draw', HTMLElement).hidden = navigator.maxTouchPoints === 0;
    this.#tip = new TileTip(host, svg);
    this.#choice = new TileChoice({ host, svg, tiles: this.#tiles, tip: this.#tip }, chosen);
  }

  /** Shows the looks, by region code, some tiles with each step. */
  *show(looks: ReadonlyMap<string, TileLook>): Generator<undefined, void> {
    const changed = changedLooks(this.#looks, looks);
    const someOut = [...looks.values()].some(({ matches }) => !matches);
    this.#svg.toggleAttribute('data-some-out', someOut);
    for (let from = 0; from < changed.length; from += PART) {
      if (from > 0) yield;
      for (const [code, look] of changed.slice(from, from + PART)) this.#show(code, look);
    }
    this.#choice.settle();
    this.#tip.refresh();
  }

  #show(code: string, look: TileLook): void {
    const tile = this.#tiles.get(code);
    if (tile) this.#write(tile, look);
    this.#looks.set(code, look);
  }

  #write(link: Tile, look: TileLook): void {
    const { label, centre } = this.#knownOf(link);
    set(link, 'data-s', statusLetter(look.status));
    set(link, 'aria-label', tileLabel(label, look, this.#lang));
    set(link, 'aria-pressed', String(look.chosen));
    link.toggleAttribute('data-out', !look.matches);
    draw(link, lookParts(look), centre);
  }

  #knownOf(link: Tile): KnownTile {
    const known = this.#known.get(link) ?? knownTile(link);
    this.#known.set(link, known);
    return known;
  }
}

function knownTile(link: Tile): KnownTile {
  const centre = placeOf(find(link, 'path', SVGPathElement).getAttribute('d') ?? '');
  return { centre, label: link.getAttribute('aria-label') ?? '' };
}

/** Updates the paths of a tile, adding or removing paths only where needed. */
function draw(link: Tile, parts: readonly TilePart[], centre: Point): void {
  const paths = [...link.children];
  parts.forEach(({ name, d }, index) => {
    const path = paths[index] ?? link.appendChild(document.createElementNS(SVG, 'path'));
    set(path, 'class', `tile-${name}`);
    set(path, 'd', placed(d, centre));
  });
  for (const path of paths.slice(parts.length)) path.remove();
}

/** Skips equal values, because writing them would cost a style recalculation. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
