/**
 * The tooltip of the tile map and the ring around its tile. As WCAG 1.4.13 requires, Esc hides it, the
 * pointer can move onto it, and it stays until focus or pointer leave.
 */
import { HEXAGON } from '../../map/tiles/tile-shapes.ts';
import { tileOf } from './tile-map-walk.ts';
import { tipPlace, type Box } from './tip-place.ts';

type Tile = SVGAElement;

/** Milliseconds in which a pointer may cross from the tile to the tooltip. */
const GRACE = 150;

/** Milliseconds that a pointer stays on a tile before its tooltip is placed, which forces a layout. */
const REST = 40;

/** The tooltip of one tile map. */
export class TileTip {
  private readonly tip: HTMLElement;
  private readonly ring: SVGGElement;
  private readonly host: HTMLElement;
  private readonly svg: SVGSVGElement;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private coming: ReturnType<typeof setTimeout> | undefined;
  private shown: Tile | undefined;
  /** The name of the tile in the tooltip. */
  private written = '';
  /** Whether a button of the mouse is down, which draws a box where a tooltip would be in the way. */
  private pressed = false;

  constructor(host: HTMLElement, svg: SVGSVGElement) {
    this.host = host;
    this.svg = svg;
    this.tip = host.querySelector<HTMLElement>('.tip')!;
    this.ring = ringAround();
    svg.addEventListener('focusin', (event) => {
      if (!this.pressed) this.soon(tileOf(event), 0);
    });
    svg.addEventListener('focusout', () => this.hide());
    svg.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse' && !this.pressed) this.over(tileOf(event));
    });
    svg.addEventListener('pointerdown', ({ pointerType }) => {
      if (pointerType === 'mouse') this.press();
    });
    svg.addEventListener('pointerleave', () => this.leave());
    this.tip.addEventListener('pointerenter', () => clearTimeout(this.leaving));
    this.tip.addEventListener('pointerleave', () => this.leave());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.tip.hidden = true;
    });
  }

  /** Positions the tooltip again after the drawing moved. */
  place(): void {
    const canvas = this.tip.parentElement;
    if (!this.shown || !canvas) return;
    const tiles = [...this.svg.querySelectorAll('a')].map((tile) => tile.getBoundingClientRect());
    const frame = canvas.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.tip;
    const place = tipPlace(
      this.shown.getBoundingClientRect(),
      { width, height },
      shownPart(frame),
      tiles,
    );
    this.tip.style.left = `${place.x - frame.x}px`;
    this.tip.style.top = `${place.y - frame.y}px`;
  }

  /** Updates the text from the current name of the tile; only then is the tooltip placed again. */
  refresh(): void {
    if (!this.shown || nameOf(this.shown) === this.written) return;
    this.write(this.shown);
    this.place();
  }

  /** Hides tooltip and ring. */
  hide(): void {
    clearTimeout(this.leaving);
    clearTimeout(this.coming);
    this.tip.hidden = true;
    this.ring.remove();
    this.shown = undefined;
  }

  private press(): void {
    this.hide();
    this.pressed = true;
    const release = (): void => {
      this.pressed = false;
    };
    addEventListener('pointerup', release, { once: true });
    addEventListener('pointercancel', release, { once: true });
  }

  private over(tile: Tile | undefined): void {
    clearTimeout(this.coming);
    if (tile) this.soon(tile, REST);
    else this.leave();
  }

  /** Shows a tile after so many milliseconds, unless another one follows or it is left. */
  private soon(tile: Tile | undefined, milliseconds: number): void {
    clearTimeout(this.coming);
    this.coming = setTimeout(() => this.show(tile), milliseconds);
  }

  private show(tile: Tile | undefined): void {
    clearTimeout(this.leaving);
    if (!tile || tile === this.shown) return;
    this.shown = tile;
    this.write(tile);
    this.tip.hidden = false;
    this.mark(tile);
    this.place();
  }

  private write(tile: Tile): void {
    this.written = nameOf(tile);
    this.tip.replaceChildren(...words(this.written));
  }

  private mark(tile: Tile): void {
    const { x, y, width, height } = tile.getBBox();
    this.ring.setAttribute('transform', `translate(${x + width / 2} ${y + height / 2})`);
    this.ring.classList.toggle('focused', tile.matches(':focus-visible'));
    tile.closest('.group')?.append(this.ring);
  }

  private leave(): void {
    clearTimeout(this.leaving);
    clearTimeout(this.coming);
    this.leaving = setTimeout(() => {
      const focused = this.host.querySelector<Tile>('svg a:focus-visible');
      if (focused) this.show(focused);
      else this.hide();
    }, GRACE);
  }
}

/** The part of the window in which a tooltip is seen whole: as wide as the drawing, as high as the window. */
function shownPart({ x, width }: DOMRect): Box {
  return { x, width, y: 0, height: innerHeight };
}

/** Two hexagons around a tile, light and dark, so that one contrasts with any colour. */
function ringAround(): SVGGElement {
  const draw = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const ring = draw('g') as SVGGElement;
  ring.classList.add('ring');
  for (let lines = 0; lines < 2; lines++) {
    const line = draw('path');
    line.setAttribute('class', 'tile-hexagon');
    line.setAttribute('d', HEXAGON);
    ring.append(line);
  }
  return ring;
}

function nameOf(tile: Tile): string {
  return tile.getAttribute('aria-label') ?? '';
}

/** The accessible name in lines: the region, then its details. */
function words(label: string): (HTMLElement | string)[] {
  const [name = '', details = ''] = label.split(': ');
  const strong = document.createElement('strong');
  strong.textContent = name;
  const lines = details.split('; ').map((detail) => {
    const line = document.createElement('div');
    line.textContent = detail.charAt(0).toUpperCase() + detail.slice(1);
    return line;
  });
  return [strong, ...lines];
}
