/** One tab stop for all tiles of the tile map, and arrow keys between them. */
import { tileTowards } from '../../map/move.ts';

type Tile = SVGAElement;

/** What is called while the keyboard moves between tiles. */
export interface TileWalkOptions {
  /** Called with the tile that got focus. */
  onFocus?: (tile: Tile) => void;
  /** Called with each step by key, before the focus moves. */
  onStep?: (event: KeyboardEvent, from: Tile, to: Tile) => void;
}

/** Keyboard navigation of one tile map. */
export class TileWalk {
  private readonly tiles: readonly Tile[];
  private readonly options: TileWalkOptions;
  /** The tile that Tab reaches; none in the prerendered markup. */
  private stop: Tile | undefined;
  /** The last tile reached by moving up or down, and the x at which that began. */
  private walk: { tile: Tile; x: number } | undefined;

  constructor(svg: SVGSVGElement, tiles: readonly Tile[], options: TileWalkOptions = {}) {
    this.tiles = tiles;
    this.options = options;
    svg.addEventListener('keydown', (event) => this.onKey(event));
    svg.addEventListener('focusin', (event) => this.onFocus(tileOf(event)));
    this.rove(tiles[0]);
  }

  /** Makes a tile the one that Tab reaches. */
  private rove(tile: Tile | undefined): void {
    if (!tile || tile === this.stop) return;
    this.stop?.setAttribute('tabindex', '-1');
    tile.setAttribute('tabindex', '0');
    this.stop = tile;
  }

  private onFocus(tile: Tile | undefined): void {
    this.rove(tile);
    if (tile) this.options.onFocus?.(tile);
  }

  private onKey(event: KeyboardEvent): void {
    const tile = tileOf(event);
    if (!tile || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.nextTile(event.key, tile);
    if (!next) return;
    event.preventDefault();
    this.options.onStep?.(event, tile, next);
    next.focus();
  }

  private nextTile(key: string, tile: Tile): Tile | undefined {
    if (key === 'Home') return this.tiles[0];
    if (key === 'End') return this.tiles.at(-1);
    if (!key.startsWith('Arrow')) return undefined;
    const middles = this.tiles.map(middleOf);
    const from = this.tiles.indexOf(tile);
    const x = this.walk?.tile === tile ? this.walk.x : middles[from]!.x;
    const next = this.tiles[tileTowards(key, from, middles, x)] ?? tile;
    const upOrDown = key === 'ArrowUp' || key === 'ArrowDown';
    this.walk = upOrDown ? { tile: next, x } : undefined;
    return next;
  }
}

/** The tile at which an event happened. */
export function tileOf({ target }: Event): Tile | undefined {
  return (target as Element).closest<Tile>('a') ?? undefined;
}

/** The middle of a tile on the screen, in pixels. */
export function middleOf(tile: Tile): { x: number; y: number } {
  const { x, y, width, height } = tile.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
