/** Draws a chart of the explorer at build, for the sizes of its box on a wide and a narrow screen. */
import type { ChartContext } from '../../../charts/chart.ts';
import { renderSvg } from '../../../charts/render.ts';
import { explorerChart, type ChartData, type ChartName } from '../../../explorer/views/charts.ts';
import { trustedHtml, type Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Drawings } from '../../figure/charts.ts';

/** A size in pixels; charts without a height are as high as their rows. */
type BoxSize = Pick<ChartContext, 'width' | 'height'>;

/** The boxes in a window of 1,440 and of 360 pixels (src/styles/explorer/results.css). */
const line = { wide: { width: 500, height: 170 }, narrow: { width: 340, height: 220 } };
const bins = { wide: { width: 196, height: 168 }, narrow: { width: 340, height: 190 } };
const bars = { wide: { width: 300 }, narrow: { width: 340 } };

const sizes: Readonly<Record<ChartName, Record<'wide' | 'narrow', BoxSize>>> = {
  progress: line,
  islands: bars,
  provinces: bars,
  services: bins,
  agencies: bins,
  population: bins,
};

/** The drawings of a chart as SVG markup. */
export function drawings<Name extends ChartName>(
  name: Name,
  data: ChartData[Name],
  lang: Lang,
): Drawings {
  const drawn = (size: BoxSize, id: string): Html =>
    trustedHtml(renderSvg(explorerChart(name, data, { lang, ...size }), { id }).svg);
  const { wide, narrow } = sizes[name];
  return { wide: drawn(wide, `${name}-w`), narrow: drawn(narrow, `${name}-n`) };
}
