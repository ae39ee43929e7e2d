/**
 * Makes the finished tile map easier to use: choice of colours, one tab stop with arrow keys,
 * tooltips, zoom where tiles are too small to tap, and earlier years. Reads everything from the
 * links themselves; without it they are links all the same.
 */
import { tileTowards } from '../map/move.ts';
import { TileTip } from './tile-map-tip.ts';
import { TileZoom } from './tile-map-zoom.ts';

type Tile = SVGAElement;

export class TileMap extends HTMLElement {
  static readonly observedAttributes = ['year'];

  private tiles: Tile[] = [];
  private tip: TileTip | undefined;
  private zoom: TileZoom | undefined;
  private pointer = '';
  /** The tile last walked to up or down, and the x at which that walk began. */
  private walk: { tile: Tile; x: number } | undefined;

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
    svg.addEventListener('keydown', (event) => this.onKey(event));
    svg.addEventListener('focusin', (event) => this.onFocus(tileOf(event)));
    svg.addEventListener('pointerdown', ({ pointerType }) => (this.pointer = pointerType));
    svg.addEventListener('click', (event) => this.onClick(event));
    this.rove(this.tiles[0]);
    this.drawYear();
  }

  attributeChangedCallback(): void {
    this.drawYear();
  }

  /** Draws regions without an inaugurated MPP by the end of `year` as not yet; null: as now. */
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

  /** Makes a tile the one that Tab reaches. */
  private rove(tile: Tile | undefined): void {
    if (!tile) return;
    for (const other of this.tiles) other.setAttribute('tabindex', other === tile ? '0' : '-1');
  }

  private onFocus(tile: Tile | undefined): void {
    this.rove(tile);
    if (tile) this.zoom?.reveal(tile);
  }

  private onKey(event: KeyboardEvent): void {
    const tile = tileOf(event);
    if (!tile || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.nextTile(event.key, tile);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  private nextTile(key: string, tile: Tile): Tile | undefined {
    if (key === 'Home') return this.tiles[0];
    if (key === 'End') return this.tiles.at(-1);
    if (!key.startsWith('Arrow')) return undefined;
    const places = this.tiles.map(middleOf);
    const from = this.tiles.indexOf(tile);
    const x = this.walk?.tile === tile ? this.walk.x : places[from]!.x;
    const next = this.tiles[tileTowards(key, from, places, x)] ?? tile;
    const upOrDown = key === 'ArrowUp' || key === 'ArrowDown';
    this.walk = upOrDown ? { tile: next, x } : undefined;
    return next;
  }

  private onClick(event: MouseEvent): void {
    const tile = tileOf(event);
    const byFinger = event.detail > 0 && this.pointer !== 'mouse';
    if (!tile || !byFinger || !this.zoom?.into(tile)) return;
    event.preventDefault();
    tile.focus();
  }
}

function tileOf({ target }: Event): Tile | undefined {
  return (target as Element).closest<Tile>('a') ?? undefined;
}

function middleOf(tile: Tile): { x: number; y: number } {
  const { x, y, width, height } = tile.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

customElements.define('tile-map', TileMap);
