/** Drawing an SVG as a PNG in this thread. */
import { Resvg } from '@resvg/resvg-js';
import { halved } from './halved.ts';
import { indexedPng } from './indexed-png.ts';

/** What is drawn: a self-contained SVG, how wide in pixels, and whether at half that width too. */
export interface PngTask {
  svg: string;
  width: number;
  withHalf?: boolean;
}

/** A PNG as bytes. */
export type Png = Uint8Array<ArrayBuffer>;

/**
 * The PNG of a task, in the few colours of its palette, and then the one of half its width if the task
 * has it; what the drawing leaves free is white. Throws when the SVG is not well formed.
 */
export function drawPngs({ svg, width, withHalf = false }: PngTask): Png[] {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
    background: '#ffffff',
  }).render();
  const whole = { data: image.pixels, width: image.width, height: image.height };
  return [whole, ...(withHalf ? [halved(whole)] : [])].map(indexedPng);
}
