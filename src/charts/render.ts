/** Drawing a chart in Node, as text. The only code that knows jsdom. */
import { JSDOM } from 'jsdom';
import type { Chart } from './chart.ts';
import { drawChart } from './draw.ts';

const { window } = new JSDOM('');

/**
 * Draws a chart as one SVG element in text, well-formed as XML too, so that it can stand in a page
 * or in a file. `id` prefixes every id in it and is unique on its page.
 */
export function renderSvg(chart: Chart, { id }: { id: string }): string {
  const svg = drawChart(chart, { id, document: window.document });
  return new window.XMLSerializer().serializeToString(svg);
}
