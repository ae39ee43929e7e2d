/**
 * A chart of the page as a self-contained image: title, filter in words, chart, source, date and
 * the site's address in one SVG, with texts as outlines and colours as values. Loaded on use.
 */
import { brokenLines, type TextStyle } from '../../../images/lines.ts';
import { nearestWeight, type FontWeight } from '../../../images/outliner.ts';
import { outlineTexts } from '../../../images/outline-texts.ts';
import { escapeHtml } from '../../../i18n/html.ts';
import { fetchOutliner } from './fetch-outliner.ts';
import { lightPalette, type Palette } from './light-theme.ts';
import { presentedCopy } from './presented-copy.ts';

/** The texts around a chart, as plain text. */
export interface ImageWords {
  title: string;
  /** What is chosen. */
  filters: string;
  /** Source, date and licence. */
  credit: string;
  /** The site's address, short enough for a line. */
  site: string;
  /** The accessible description: what the chart shows, and the address of the view. */
  description: string;
}

/** Pixels of the image: as wide as the widest drawing of the page with its margins. */
const WIDTH = 928;
const SIDE = 24;
const INNER = WIDTH - 2 * SIDE;
const TOP = 28;
const BOTTOM = 20;
/** The largest factor by which a drawing for a narrow screen is enlarged. */
const MOST_SCALE = 1.5;
const GAP = { betweenTexts: 3, aroundChart: 16 } as const;
const STYLES = {
  title: { size: 24, weight: 700 },
  filters: { size: 14, weight: 400 },
  small: { size: 12, weight: 400 },
} as const satisfies Record<string, TextStyle>;
const LEADING = 1.35;

/** The image as SVG text. Rejects when fonts or library cannot be loaded. */
export async function chartImage(chart: SVGSVGElement, words: ImageWords): Promise<string> {
  const drawing = presentedCopy(chart);
  const text = `${words.title}${words.filters}${words.credit}${words.site}${drawing.textContent}`;
  const { outliner, writable } = await fetchOutliner({ weights: weightsOf(drawing), text });
  const setting: Setting = {
    palette: lightPalette(),
    lines: (line, style) =>
      brokenLines(writable(line), style, INNER, (...measured) => outliner.width(...measured)),
  };
  const image = composed(drawing, words, setting);
  outlineTexts(image, (line, size, weight) => outliner.outline(writable(line), size, weight));
  return new XMLSerializer().serializeToString(image);
}

function weightsOf(drawing: Element): FontWeight[] {
  const own = [...drawing.querySelectorAll('text, tspan')].map((text) =>
    nearestWeight(text.closest('[font-weight]')?.getAttribute('font-weight') ?? null),
  );
  return [...new Set([...Object.values(STYLES).map(({ weight }) => weight), ...own])];
}

/** Colours and line breaking of the words around the chart. */
interface Setting {
  palette: Palette;
  lines: (text: string, style: TextStyle) => string[];
}

/** Head, chart and foot in one element, before texts become outlines. */
function composed(drawing: SVGSVGElement, words: ImageWords, setting: Setting): Element {
  const head = block(
    [
      [words.title, 'title', 'ink'],
      [words.filters, 'filters', 'soft'],
    ],
    TOP,
    setting,
  );
  const top = head.bottom + GAP.aroundChart;
  const size = placed(drawing, top);
  const foot = block(
    [
      [words.credit, 'small', 'soft'],
      [words.site, 'small', 'accent'],
    ],
    top + size.height + GAP.aroundChart,
    setting,
  );
  const height = Math.ceil(foot.bottom + BOTTOM);
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t" aria-describedby="d">` +
    `<title id="t">${escapeHtml(words.title)}</title><desc id="d">${escapeHtml(words.description)}</desc>` +
    `<rect width="${WIDTH}" height="${height}" fill="${setting.palette.paper}"/>` +
    `${head.markup}${foot.markup}</svg>`;
  const image = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  image.append(image.ownerDocument.importNode(drawing, true));
  return image;
}

type Line = readonly [text: string, style: keyof typeof STYLES, colour: keyof Palette];

/** Texts below one another, each in as many lines as it needs. */
function block(
  texts: readonly Line[],
  from: number,
  { palette, lines }: Setting,
): { markup: string; bottom: number } {
  let bottom = from;
  let markup = '';
  for (const [text, name, colour] of texts) {
    const style = STYLES[name];
    for (const line of lines(text, style)) {
      const baseline = Math.round(bottom + style.size);
      markup += `<text x="${SIDE}" y="${baseline}" font-size="${style.size}" font-weight="${style.weight}" fill="${palette[colour]}">${escapeHtml(line)}</text>`;
      bottom += style.size * LEADING;
    }
    bottom += GAP.betweenTexts;
  }
  return { markup, bottom };
}

/** Positions the drawing in the image, and returns its height there. */
function placed(drawing: SVGSVGElement, top: number): { height: number } {
  const { width, height } = sizeOf(drawing);
  const scale = Math.min(INNER / width, MOST_SCALE);
  const shown = { width: rounded(width * scale), height: rounded(height * scale) };
  drawing.setAttribute('viewBox', drawing.getAttribute('viewBox') ?? `0 0 ${width} ${height}`);
  drawing.setAttribute('x', String(rounded((WIDTH - shown.width) / 2)));
  drawing.setAttribute('y', String(rounded(top)));
  drawing.setAttribute('width', String(shown.width));
  drawing.setAttribute('height', String(shown.height));
  return shown;
}

/** The size of a drawing in its own units. Throws when it has none. */
function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , ...box] = (drawing.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  const [width, height] =
    box.length === 2 ? box : ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  if (!width || !height) throw new Error('The drawing has no size.');
  return { width, height };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
