/**
 * Reads values off a chart by pointing, tapping or arrow keys. Positions come from the drawing
 * (`data-places`), values from the table of the figure, so that the chart carries none twice.
 */

/** What is needed of the places of a drawing (see `src/charts/chart-places.ts`). */
interface Places {
  left: number;
  right: number;
  top: number;
  bottom: number;
  from?: string;
  to?: string;
  height: number;
  rows?: { key: string }[];
  columns?: string[];
}

/** A row of the table: its key, such as a date or a code, and its values in words. */
interface Reading {
  key: string;
  text: string;
}

/** An area of the drawing in its own pixels, and what is read there. */
interface Stop {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
}

class ChartCursor extends HTMLElement {
  #mark = document.createElement('i');
  #value = document.createElement('p');
  #at = -1;

  connectedCallback(): void {
    if (!this.querySelector('[data-places]')) return;
    this.#mark.className = 'at';
    this.#value.className = 'value';
    this.#value.setAttribute('role', 'status');
    this.append(this.#mark, this.#value);
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', this.dataset['read'] ?? '');
    this.#clear();
    const point = (event: PointerEvent): void => this.#point(event);
    this.addEventListener('pointermove', point);
    this.addEventListener('pointerdown', point);
    this.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.#clear();
    });
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('blur', () => this.#clear());
  }

  #clear(): void {
    this.#at = -1;
    this.#mark.hidden = true;
    this.#value.textContent = '';
  }

  #drawing(): SVGSVGElement | undefined {
    const all = [...this.querySelectorAll<SVGSVGElement>('[data-places]')];
    return all.find((svg) => svg.clientWidth > 0);
  }

  #stops(svg: SVGSVGElement): Stop[] {
    const table = document.getElementById(this.getAttribute('aria-details') ?? '');
    return stopsOf(JSON.parse(svg.dataset['places']!) as Places, readingsOf(table));
  }

  #point({ clientX, clientY }: PointerEvent): void {
    const svg = this.#drawing();
    if (!svg) return;
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    const stops = this.#stops(svg);
    const across = stops.some((stop) => stop.x !== stops[0]!.x);
    const at = stops.findLastIndex((stop) => (across ? stop.x <= x : stop.y <= y));
    this.#show(svg, stops, Math.max(at, 0));
  }

  #press(event: KeyboardEvent): void {
    const svg = this.#drawing();
    if (event.key === 'Escape') this.#clear();
    const stops = svg ? this.#stops(svg) : [];
    const last = stops.length - 1;
    const to: Record<string, number> = {
      ArrowRight: this.#at + 1,
      ArrowDown: this.#at + 1,
      ArrowLeft: this.#at - 1,
      ArrowUp: this.#at - 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (!svg || next === undefined) return;
    event.preventDefault();
    this.#show(svg, stops, Math.min(Math.max(next, 0), last));
  }

  #show(svg: SVGSVGElement, stops: readonly Stop[], at: number): void {
    const stop = stops[at];
    if (!stop || at === this.#at) return;
    this.#at = at;
    const { width, height } = svg.viewBox.baseVal;
    const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
    this.#mark.hidden = false;
    Object.assign(this.#mark.style, {
      left: share(stop.x, width),
      top: share(stop.y, height),
      width: share(stop.width, width),
      height: share(stop.height, height),
    });
    const right = stop.x + stop.width > width / 2;
    Object.assign(this.#value.style, {
      left: right ? 'auto' : share(stop.x + stop.width, width),
      right: right ? share(width - stop.x, width) : 'auto',
    });
    this.#value.textContent = stop.text;
  }
}

/** The rows of a table with their numbers in words: "12 Des 2024: Jumlah resmi 272, Selisih 7". */
function readingsOf(table: Element | null): Reading[] {
  const heads = [...(table?.querySelectorAll('thead th') ?? [])].map(wordsOf);
  return [...(table?.querySelectorAll<HTMLElement>('tbody tr') ?? [])].map((row) => {
    const [name, ...cells] = [...row.children];
    const values = cells.flatMap((cell, index) =>
      cell.classList.contains('figure') ? [`${heads[index + 1]} ${wordsOf(cell)}`] : [],
    );
    const key = row.dataset['row']?.split(' ').at(-1) ?? '';
    return { key, text: `${wordsOf(name)}: ${values.join(' · ')}` };
  });
}

function wordsOf(element: Element | undefined): string {
  return element?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}

/** Where each row of the table is in the drawing: dates along a line, bars below or beside each other. */
function stopsOf(places: Places, readings: readonly Reading[]): Stop[] {
  const textOf = (key: string): string => readings.find((one) => one.key === key)?.text ?? '';
  if (places.rows) return places.rows.map(({ key }, row) => rowAt(places, row, textOf(key)));
  const { columns } = places;
  if (columns) return columns.map((key, at) => columnAt(places, at, columns.length, textOf(key)));
  return daysOf(places, readings);
}

function rowAt({ left, right, top, height }: Places, row: number, text: string): Stop {
  return { x: left, y: top + row * height, width: right - left, height, text };
}

function columnAt(
  { left, right, top, bottom }: Places,
  at: number,
  count: number,
  text: string,
): Stop {
  const width = (right - left) / count;
  return { x: left + at * width, y: top, width, height: bottom - top, text };
}

/** The rows whose dates are on the axis, in order. */
function daysOf(
  { left, right, top, bottom, from, to }: Places,
  readings: readonly Reading[],
): Stop[] {
  const [start, end] = [from, to].map((day) => Date.parse(day ?? '')) as [number, number];
  return readings
    .map(({ key, text }) => {
      const x = left + ((Date.parse(key) - start) / (end - start)) * (right - left);
      return { x, y: top, width: 0, height: bottom - top, text };
    })
    .filter(({ x }) => x >= left && x <= right)
    .sort((one, other) => one.x - other.x);
}

customElements.define('chart-cursor', ChartCursor);
