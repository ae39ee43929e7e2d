/** Choosing regions on the tile map: by click, by key, and by a box around tiles. */
import { middleOf, tileOf, TileWalk } from '../../scripts/tile-map/tile-map-walk.ts';
import type { TileTip } from '../../scripts/tile-map/tile-map-tip.ts';
import { TileZoom } from '../../scripts/tile-map/tile-map-zoom.ts';
import type { ChosenRegions } from '../state/chosen-regions.ts';
import { find } from '../../scripts/dom.ts';
import type { Point } from './box.ts';
import { BoxDrag } from './drag.ts';

type Tile = SVGAElement;

/** The elements of the tile map. */
export interface TileMapParts {
  host: HTMLElement;
  svg: SVGSVGElement;
  /** By the codes of the regions. */
  tiles: ReadonlyMap<string, Tile>;
  tip: TileTip;
}

/** The interactions that choose tiles. */
export class TileChoice {
  readonly #parts: TileMapParts;
  readonly #chosen: ChosenRegions;
  readonly #canvas: HTMLElement;
  readonly #zoom: TileZoom;
  readonly #drag: BoxDrag;
  /** The button that lets a finger draw one box; afterwards a finger scrolls the page again. */
  readonly #byFinger: HTMLElement;
  #caught: readonly string[] = [];
  #pointer = '';

  constructor(parts: TileMapParts, chosen: ChosenRegions) {
    const { host, svg, tiles, tip } = parts;
    this.#parts = parts;
    this.#chosen = chosen;
    this.#canvas = find(host, '.canvas', HTMLElement);
    this.#byFinger = find(host, '[data-action="drag"]', HTMLElement);
    this.#zoom = new TileZoom(host, svg, tip);
    new TileWalk(svg, [...tiles.values()], {
      onFocus: (tile) => this.#zoom.reveal(tile),
      onStep: ({ shiftKey }, from, to) => {
        if (shiftKey) this.#chosen.add([codeOf(from), codeOf(to)]);
      },
    });
    this.#drag = this.#createDrag();
    svg.addEventListener('pointerdown', ({ pointerType }) => (this.#pointer = pointerType));
    svg.addEventListener('click', (event) => this.#onClick(event));
    svg.addEventListener('keydown', (event) => this.#onKey(event));
    this.#byFinger.addEventListener('click', () => this.#drawByFinger(!this.#drawsByFinger));
  }

  #createDrag(): BoxDrag {
    const { svg, tip } = this.#parts;
    return new BoxDrag(this.#canvas, svg, {
      onBegin: () => {
        tip.hide();
        return this.#middles();
      },
      draws: (pointerType) => pointerType === 'mouse' || this.#drawsByFinger,
      onCaught: (codes) => this.#mark(codes),
      onDone: (codes, adding) => (adding ? this.#chosen.add(codes) : this.#chosen.choose(codes)),
      onEnd: () => this.#drawByFinger(false),
    });
  }

  get #drawsByFinger(): boolean {
    return this.#byFinger.getAttribute('aria-pressed') === 'true';
  }

  #drawByFinger(draws: boolean): void {
    this.#byFinger.setAttribute('aria-pressed', String(draws));
    this.#canvas.toggleAttribute('data-draws', draws);
  }

  #middles(): Map<string, Point> {
    const { x: left, y: top } = this.#canvas.getBoundingClientRect();
    return new Map(
      [...this.#parts.tiles].map(([code, tile]) => {
        const { x, y } = middleOf(tile);
        return [code, { x: x - left, y: y - top }];
      }),
    );
  }

  /** Chooses a tile or not any more, and marks it until the choice is shown. */
  #toggle(tile: Tile): void {
    this.#mark([codeOf(tile)]);
    this.#chosen.toggle(codeOf(tile));
  }

  /** Removes the marks, once the choice is shown. */
  settle(): void {
    if (!this.#drag.draws) this.#mark([]);
  }

  #mark(codes: readonly string[]): void {
    const { tiles } = this.#parts;
    for (const code of this.#caught) tiles.get(code)?.removeAttribute('data-caught');
    for (const code of codes) tiles.get(code)?.setAttribute('data-caught', '');
    this.#caught = codes;
  }

  /** With Ctrl or Cmd a tile remains a link that opens in a new tab. */
  #onClick(event: MouseEvent): void {
    const tile = tileOf(event);
    if (!tile || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (this.#drag.moved) return;
    const byFinger = event.detail > 0 && this.#pointer !== 'mouse';
    if (byFinger && this.#zoom.into(tile)) tile.focus();
    else this.#toggle(tile);
  }

  /** Handles Space, because browsers click links only on Enter. */
  #onKey(event: KeyboardEvent): void {
    const tile = tileOf(event);
    if (!tile || event.key !== ' ') return;
    event.preventDefault();
    this.#toggle(tile);
  }
}

function codeOf(tile: Tile): string {
  return tile.dataset['code'] ?? '';
}
