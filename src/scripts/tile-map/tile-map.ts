/**
 * Enhances the prerendered tile map: choice of colours, one tab stop with arrow keys, tooltips, zoom
 * where tiles are too small to tap, and earlier years. Reads everything from the links, which work
 * without this script.
 */
import { TileTip } from './tile-map-tip.ts';
import { TileWalk, tileOf } from './tile-map-walk.ts';
import { TileZoom } from './tile-map-zoom.ts';

type Tile = SVGAElement;

/** The element `<tile-map>`. */
export class TileMap extends HTMLElement {
  static readonly observedAttributes = ['year'];

  private tiles: Tile[] = [];
  private tip: TileTip | undefined;
  private zoom: TileZoom | undefined;
  private pointer = '';

  /** Enhances the map; called again after a move it does nothing. */
  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('svg.tiles');
    const select = this.querySelector('select');
    if (!svg || !select || this.tip) return;
    this.tiles = [...svg.querySelectorAll<Tile>('a')];
    this.tip = new TileTip(this, svg);
    this.zoom = new TileZoom(this, svg, this.tip);
    for (const hidden of this.querySelectorAll<HTMLElement>('.choice, .help'))
      hidden.hidden = false;
    select.addEventListener('change', () => (this.dataset['colour'] = select.value));
    select.value = this.dataset['colour'] ?? 'status';
    new TileWalk(svg, this.tiles, { onFocus: (tile) => this.zoom?.reveal(tile) });
    svg.addEventListener('pointerdown', ({ pointerType }) => (this.pointer = pointerType));
    svg.addEventListener('click', (event) => this.onClick(event));
    this.drawYear();
  }

  /** Draws the year of the attribute `year`. */
  attributeChangedCallback(): void {
    this.drawYear();
  }

  /** Draws regions without an inaugurated MPP by the end of `year` as not yet covered; null: the current state. */
  setYear(year: number | null): void {
    if (year === null) this.removeAttribute('year');
    else this.setAttribute('year', String(year));
  }

  private drawYear(): void {
    const year = this.getAttribute('year');
    for (const tile of this.tiles) {
      const since = Number(tile.dataset['y'] ?? Infinity);
      tile.toggleAttribute('data-later', year !== null && since > Number(year));
    }
  }

  private onClick(event: MouseEvent): void {
    const tile = tileOf(event);
    const byFinger = event.detail > 0 && this.pointer !== 'mouse';
    if (!tile || !byFinger || !this.zoom?.into(tile)) return;
    event.preventDefault();
    tile.focus();
  }
}

customElements.define('tile-map', TileMap);
