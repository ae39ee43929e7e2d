/** Drawing an SVG as a PNG in this thread. */
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** What is drawn: a self-contained SVG, and how wide in pixels. */
export interface PngTask {
  svg: string;
  width: number;
}

/**
 * The PNG of a task, in the few colours of its palette; what the drawing leaves free is white. Throws
 * when the SVG is not well formed.
 */
export function drawPng({ svg, width }: PngTask): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
    background: '#ffffff',
  }).render();
  return indexedPng({ data: image.pixels, width: image.width, height: image.height });
}
