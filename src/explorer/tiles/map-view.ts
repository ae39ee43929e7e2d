/** The tiles of the prerendered map as a state has them: attributes of those that changed, and nothing else. */
import { TileTip } from '../../scripts/tile-map-tip.ts';
import type { Lang } from '../../i18n/lang.ts';
import { statusLetter } from '../../map/draw.ts';
import type { ChosenRegions } from '../chosen-regions.ts';
import { find } from '../dom.ts';
import { TileChoice } from './choice.ts';
import { changedLooks, type TileLook } from './looks.ts';
import { tileLabel } from './words.ts';

type Tile = SVGAElement;

interface KnownTile {
  link: Tile;
  hexagon: Element;
  /** What it is called in the prerendered page. */
  label: string;
}

export class TileMapView {
  readonly #id: string;
  readonly #lang: Lang;
  readonly #tiles: ReadonlyMap<string, KnownTile>;
  readonly #tip: TileTip;
  #looks: ReadonlyMap<string, TileLook> = new Map();

  /** `host` holds the drawing, legend and help. */
  constructor(host: HTMLElement, chosen: ChosenRegions, lang: Lang) {
    this.#id = host.id;
    this.#lang = lang;
    const svg = find(host, 'svg.tiles', SVGSVGElement);
    const links = [...svg.querySelectorAll<Tile>('a')];
    const tiles = new Map(links.map((link) => [link.dataset['code'] ?? '', link]));
    this.#tiles = new Map([...tiles].map(([code, link]) => [code, knownTile(link)]));
    for (const link of links) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-pressed', 'false');
    }
    find(host, '.help', HTMLElement).hidden = false;
    // Where there is nothing but a mouse, it draws without being asked.
    find(host, '.draw', HTMLElement).hidden = navigator.maxTouchPoints === 0;
    this.#tip = new TileTip(host, svg);
    new TileChoice({ host, svg, tiles, tip: this.#tip }, chosen);
  }

  /** Shows these looks, by the codes of the regions. */
  show(looks: ReadonlyMap<string, TileLook>): void {
    for (const [code, look] of changedLooks(this.#looks, looks)) {
      const tile = this.#tiles.get(code);
      if (tile) this.#write(tile, look);
    }
    this.#looks = looks;
    this.#tip.refresh();
  }

  #write({ link, hexagon, label }: KnownTile, look: TileLook): void {
    const letter = statusLetter(look.status);
    set(link, 'data-s', letter);
    set(link, 'aria-label', tileLabel(label, look, this.#lang));
    set(link, 'aria-pressed', String(look.chosen));
    link.toggleAttribute('data-out', !look.matches);
    set(
      hexagon,
      'href',
      `#${this.#id}-${look.matches ? letter : 'out'}${look.chosen ? '-chosen' : ''}`,
    );
  }
}

function knownTile(link: Tile): KnownTile {
  const hexagon = find(link, 'use', SVGUseElement);
  return { link, hexagon, label: link.getAttribute('aria-label') ?? '' };
}

/** Writing what stands there already would cost a new style. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
