/** Draws the key of a map coloured by classes: a hexagon and its range for each class, as SVG text. */
import { trustedHtml, type Html } from '../i18n/html.ts';
import { classText, type ClassRange } from './classes.ts';
import { partsMarkup, statusParts } from './tiles/tile-shapes.ts';

const STEP = 58;
const HEIGHT = 44;

/**
 * Returns the key as SVG text, with the classes from left to right. `letter` is the class attribute of the links
 * (`c` for years, `v` for services).
 */
export function scaleSvg(letter: 'c' | 'v', classes: readonly ClassRange[], name: string): Html {
  const steps = classes.map((range, index) => {
    const x = index * STEP + STEP / 2;
    return (
      `<g data-${letter}="${index + 1}">${partsMarkup(statusParts('none'), { x, y: 16 })}</g>` +
      `<text x="${x}" y="${HEIGHT - 7}">${classText(range).replace('>', '&gt;')}</text>`
    );
  });
  const words = classes.map(classText).join(', ').replaceAll('>', '&gt;');
  const width = Math.max(1, classes.length) * STEP;
  return trustedHtml(
    `<svg class="scale" text-anchor="middle" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${name}: ${words}">${steps.join('')}</svg>`,
  );
}
