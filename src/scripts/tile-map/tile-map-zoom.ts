/** Zooming the tile map to a province where its tiles are too small for a finger. */
import { zoomTo, type Rectangle } from '../../map/zoom.ts';
import type { TileTip } from './tile-map-tip.ts';

type Tile = SVGAElement;

/** The minimum target size of WCAG 2.2 (24 pixels), with a margin for rounding. */
const LEAST = 24.5;
const MILLISECONDS = 260;

/** The zoom of one tile map. */
export class TileZoom {
  private readonly host: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly tip: TileTip;
  private readonly back: HTMLElement;
  private readonly whole: string;
  private frame = 0;

  constructor(host: HTMLElement, svg: SVGSVGElement, tip: TileTip) {
    this.host = host;
    this.svg = svg;
    this.tip = tip;
    this.back = host.querySelector<HTMLElement>('.back')!;
    this.whole = svg.getAttribute('viewBox') ?? '';
    this.back.addEventListener('click', () => this.out());
    // A rotated phone may show the other layout, for which the view box is wrong.
    window.addEventListener('resize', () => this.isZoomed() && this.settle(this.whole));
  }

  /** Zooms to the province of a tile that is too small. Returns whether it did. */
  into(tile: Tile): boolean {
    const { width, x, y, height } = tile.getBoundingClientRect();
    const province = tile.parentElement;
    if (width >= LEAST || !province) return false;
    const shown = toRectangle(this.svg.getBoundingClientRect());
    const middle = { x: x + width / 2, y: y + height / 2 };
    const part = zoomTo(shown, toRectangle(province.getBoundingClientRect()), middle, width, LEAST);
    this.move(this.toUnits(part, shown));
    this.back.hidden = false;
    this.say(`${this.host.dataset['zoomedWords']} ${province.getAttribute('aria-label')}`);
    return true;
  }

  /** Shows the whole map again if a tile that got focus is outside the visible part. */
  reveal(tile: Tile): void {
    if (!this.isZoomed()) return;
    const { x, right, y, bottom } = tile.getBoundingClientRect();
    const shown = this.svg.getBoundingClientRect();
    const inside = x > shown.x && right < shown.right && y > shown.y && bottom < shown.bottom;
    if (!inside) this.settle(this.whole);
  }

  private out(): void {
    this.move(this.whole);
    this.back.hidden = true;
    this.say(this.host.dataset['wholeWords'] ?? '');
    this.svg.querySelector<Tile>('a[tabindex="0"]')?.focus({ preventScroll: true });
    this.tip.hide();
  }

  private isZoomed(): boolean {
    return !this.back.hidden;
  }

  private settle(viewBox: string): void {
    cancelAnimationFrame(this.frame);
    this.show(viewBox);
    this.back.hidden = viewBox === this.whole;
    this.tip.place();
  }

  private move(viewBox: string): void {
    cancelAnimationFrame(this.frame);
    const from = this.visible();
    const to = viewBox.split(' ').map(Number);
    const start = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = (now: number): void => {
      const part = still ? 1 : Math.min(1, (now - start) / MILLISECONDS);
      const eased = part * (2 - part);
      const box = from.map((value, index) => value + (to[index]! - value) * eased);
      this.show(part === 1 ? viewBox : box.join(' '));
      this.tip.place();
      if (part < 1) this.frame = requestAnimationFrame(step);
    };
    step(start);
  }

  /** Shows a part of the drawing; the style sheet keeps names at their size by its width. */
  private show(viewBox: string): void {
    this.svg.setAttribute('viewBox', viewBox);
    const widths = [viewBox, this.whole].map((box) => Number(box.split(' ')[2]));
    this.svg.style.setProperty('--zoom', String(widths[0]! / widths[1]!));
  }

  /** The current view box, as numbers. */
  private visible(): number[] {
    return (this.svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  }

  /** A part of the screen as a view box, while the whole map is shown. */
  private toUnits(part: Rectangle, shown: Rectangle): string {
    const [, , width = 0] = this.visible();
    const unit = width / shown.width;
    const box = [part.x - shown.x, part.y - shown.y, part.width, part.height];
    return box.map((value) => (value * unit).toFixed(2)).join(' ');
  }

  private say(words: string): void {
    const live = this.host.querySelector('[role="status"]');
    if (live) live.textContent = words;
  }
}

function toRectangle({ x, y, width, height }: DOMRect): Rectangle {
  return { x, y, width, height };
}
