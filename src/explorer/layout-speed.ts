/** How fast the device lays out rows of the list, measured while nobody waits. */
import { median } from 'd3-array';
import { idle } from '../engine/data-engine.ts';

/** How many rows are laid out each time. */
const ROWS = 14;

/**
 * How often; the first time is dropped, because the browser prepares styles in it. With fewer times a
 * median is often one of those in which other programs had the processor.
 */
const TIMES = 12;

/**
 * A device that takes longer than this for the rows, in milliseconds, is slow: Chromium on a laptop takes
 * two to five, the more the busier it is, at a fourth of its speed seven to forty.
 */
const SLOW_MS = 6.5;

/** Whether the device lays out copies of the first rows of `list` slowly, each time in an idle moment. */
export async function laysOutSlowly(list: HTMLElement, measure = layoutTime): Promise<boolean> {
  const rows = [...list.children].slice(0, ROWS);
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    await idle();
    times.push(measure(list, rows));
  }
  return median(times.slice(1))! > SLOW_MS;
}

/** Milliseconds for style and layout of the rows in a copy of the list that nobody perceives and that moves nothing. */
function layoutTime(list: HTMLElement, rows: readonly Element[]): number {
  const box = document.createElement('div');
  box.className = 'layout-sample';
  box.inert = true;
  const copy = list.cloneNode(false) as HTMLElement;
  copy.removeAttribute('data-part');
  copy.append(...rows.map((row) => row.cloneNode(true)));
  box.append(copy);
  const begun = performance.now();
  document.body.append(box);
  copy.getBoundingClientRect();
  const took = performance.now() - begun;
  box.remove();
  return took;
}
