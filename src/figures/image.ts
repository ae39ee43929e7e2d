/**
 * Draws a figure as a self-contained image: title, subtitle, chart, source, date, licence, the site's
 * name and the address of the figure in one SVG, with texts as outlines and colours as values.
 */
import type { ChartContext } from '../charts/chart.ts';
import type { Drawing } from '../charts/drawing.ts';
import { saidAddress } from './address.ts';
import { plainText, type Figure, type FigureWords } from './figure.ts';
import { formatDate } from '../i18n/format.ts';
import { escapeHtml } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { TextStyle } from '../images/lines.ts';
import { outlineWidth } from '../images/fonts.ts';
import { outlineSvg } from '../images/outline-svg.ts';
import { withColours, type Theme } from '../images/palette.ts';
import { fittedLines, type FittedText } from '../images/text-lines.ts';

/** Size of the wide image in pixels; the PNG for print has twice this size. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** Size of the image for telephones and posts, in pixels. */
export const PORTRAIT_SIZE = { width: 1080, height: 1350 } as const;

/** The shapes of an image. */
export type ImageShape = 'wide' | 'portrait';

/** Sizes and spaces of an image in pixels. A title on one line is larger than one on several. */
interface ImageLayout {
  size: { width: number; height: number };
  side: number;
  top: number;
  bottom: number;
  title: { one: readonly number[]; more: readonly number[]; most: number };
  subtitle: { sizes: readonly number[]; most: number };
  footer: { size: number; most: number };
  name: number;
  /** How much larger than on a page a chart is drawn: the largest scale at which it fits is used. */
  scales: readonly number[];
  /** Whether a chart may have lower rows than on a page. */
  dense: boolean;
  /** The lowest top of a chart that leaves space below it. */
  lower: number;
}

const wide: ImageLayout = {
  size: IMAGE_SIZE,
  side: 48,
  top: 40,
  bottom: 30,
  title: { one: [46, 43, 40], more: [46, 42, 38, 34], most: 2 },
  subtitle: { sizes: [21, 19], most: 2 },
  footer: { size: 16, most: 2 },
  name: 22,
  scales: [2, 1.75, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6],
  dense: false,
  lower: 24,
};

const portrait: ImageLayout = {
  size: PORTRAIT_SIZE,
  side: 48,
  top: 48,
  bottom: 40,
  title: { one: [64, 58], more: [60, 54, 48, 44], most: 4 },
  subtitle: { sizes: [30, 27, 25], most: 4 },
  footer: { size: 24, most: 4 },
  name: 32,
  // The smallest letters of a chart are 11 pixels high on a page, so here they are at least 24.
  scales: [2.6, 2.4, 2.2],
  dense: true,
  lower: 80,
};

/** The layouts of each shape: a portrait has a smaller head where its chart needs the space. */
const layouts: Readonly<Record<ImageShape, readonly ImageLayout[]>> = {
  wide: [wide],
  portrait: [
    portrait,
    {
      ...portrait,
      top: 40,
      bottom: 32,
      title: { one: [58, 52, 48], more: [42], most: 4 },
      subtitle: { sizes: [24], most: 4 },
    },
  ],
};

/** The attribute that the outer element has, and that inner ones need not repeat. */
const NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"';
const WEIGHT = { title: 800, text: 400 } as const;
const LEADING = { title: 1.16, subtitle: 1.32, footer: 1.35 } as const;
/** Space for the site's name at the right end of the footer, in sizes of its letters. */
const NAME_WIDTH = 170 / 22;
const GAP = { belowTitle: 8, aroundChart: 18 } as const;

/** Returns the image as SVG text. Throws if a text has a character that the typeface lacks. */
export function figureImage(
  figure: Figure,
  lang: Lang,
  theme: Theme = 'light',
  shape: ImageShape = 'wide',
): string {
  return outlineSvg(withColours(imageMarkup(figure, lang, shape), theme));
}

/** Returns the image as SVG text with texts as texts and colours as variables. */
export function imageMarkup(figure: Figure, lang: Lang, shape: ImageShape): string {
  const words = figure.words(lang);
  const { layout, head, foot, room, context } = arranged(figure, words, lang, shape);
  const chart = placedChart(figure, context, room, layout);
  const { width, height } = layout.size;
  return (
    `<svg${NAMESPACE} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t" aria-describedby="d">` +
    `<title id="t">${escapeHtml(plainText(words.title))}</title>` +
    `<desc id="d">${escapeHtml(plainText(words.sentence))} ${escapeHtml(chart.description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
    `<rect width="${width}" height="8" fill="var(--accent)"/>` +
    `${head.markup}${chart.svg.replace(NAMESPACE, '')}${foot.markup}</svg>`
  );
}

/** The upper and lower edge of the space for a chart, in pixels. */
interface Room {
  top: number;
  bottom: number;
}

/** An image whose texts are placed, with the space for its chart. */
interface Arranged {
  layout: ImageLayout;
  head: { markup: string; bottom: number };
  foot: { markup: string; top: number };
  room: Room;
  context: ChartContext;
}

/** Arranges the image in the first layout of its shape in which the chart fits; in the last if none. */
function arranged(figure: Figure, words: FigureWords, lang: Lang, shape: ImageShape): Arranged {
  const tries = layouts[shape].map((layout) => {
    const head = headMarkup(words, layout);
    const foot = footMarkup(figure, words, lang, layout);
    const room = { top: head.bottom + GAP.aroundChart, bottom: foot.top - GAP.aroundChart };
    return { layout, head, foot, room, ...contextFor(figure, lang, room, layout) };
  });
  return tries.find(({ fits }) => fits) ?? tries.at(-1)!;
}

function headMarkup(words: FigureWords, layout: ImageLayout): { markup: string; bottom: number } {
  const inner = innerWidth(layout);
  const title = titleLines(unbroken(plainText(words.title)), layout);
  const subtitle = fittedLines(
    unbroken(plainText(words.subtitle)),
    { ...layout.subtitle, weight: WEIGHT.text },
    inner,
  );
  const titleBottom = layout.top + title.lines.length * title.style.size * LEADING.title;
  const top = titleBottom + GAP.belowTitle;
  const from = { x: layout.side };
  return {
    markup:
      linesMarkup(title.lines, title.style, {
        ...from,
        top: layout.top,
        leading: LEADING.title,
        fill: 'ink',
      }) +
      linesMarkup(subtitle.lines, subtitle.style, {
        ...from,
        top,
        leading: LEADING.subtitle,
        fill: 'ink-soft',
      }),
    bottom: top + subtitle.lines.length * subtitle.style.size * LEADING.subtitle,
  };
}

function innerWidth({ size, side }: ImageLayout): number {
  return size.width - 2 * side;
}

/** Returns dates, licences and counts such as "6 of 63" with no-break spaces. */
function unbroken(text: string): string {
  return text
    .replaceAll(/(\d) (dari|of) (?=\d)/g, '$1\u00a0$2\u00a0')
    .replaceAll(/(\d) (\p{Lu}\p{Ll}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3')
    .replaceAll('CC BY 4', 'CC\u00a0BY\u00a04');
}

function titleLines(text: string, layout: ImageLayout): FittedText {
  const { one: large, more, most } = layout.title;
  const weight = WEIGHT.title;
  const one = fittedLines(text, { sizes: large, weight, most: 1 }, innerWidth(layout));
  if (one.lines.length === 1) return one;
  return fittedLines(text, { sizes: more, weight, most }, innerWidth(layout));
}

function footMarkup(
  figure: Figure,
  words: FigureWords,
  lang: Lang,
  layout: ImageLayout,
): { markup: string; top: number } {
  const { common, figurePage } = messagesIn(lang);
  const { size: page, side, bottom, footer, name } = layout;
  const credit = `${common.source}: ${words.source}. ${common.dataDate(formatDate(figure.date, lang))}. ${figurePage.licence}.`;
  const style = { size: footer.size, weight: WEIGHT.text };
  const { lines } = fittedLines(
    unbroken(credit),
    { sizes: [style.size], weight: style.weight, most: footer.most },
    innerWidth(layout) - NAME_WIDTH * name,
  );
  // The address has a line of its own, because it may be as long as the image is wide.
  lines.push(saidAddress(figure.slug, lang));
  const top = page.height - bottom - lines.length * style.size * LEADING.footer;
  const baseline = top + style.size * LEADING.footer;
  return {
    markup:
      linesMarkup(lines, style, { x: side, top, leading: LEADING.footer, fill: 'ink-soft' }) +
      `<text x="${page.width - side}" y="${baseline}" text-anchor="end" font-size="${name}" font-weight="${WEIGHT.title}" fill="var(--accent)">${common.siteName}</text>`,
    top,
  };
}

function linesMarkup(
  lines: readonly string[],
  { size, weight }: TextStyle,
  { x, top, leading, fill }: { x: number; top: number; leading: number; fill: 'ink' | 'ink-soft' },
): string {
  return lines
    .map((line, index) => {
      const y = top + (index + 0.5) * size * leading + 0.35 * size;
      return `<text x="${x}" y="${Math.round(y * 10) / 10}" font-size="${size}" font-weight="${weight}" fill="var(--${fill})">${escapeHtml(line)}</text>`;
    })
    .join('');
}

/** Returns the chart in the space between head and foot, and its description. */
function placedChart(
  figure: Figure,
  context: ChartContext,
  { top, bottom }: Room,
  layout: ImageLayout,
): Drawing {
  const inner = innerWidth(layout);
  const { width, height } = figure.draw(context, 'g');
  const scale = Math.min(inner / width, (bottom - top) / height);
  const size = { width: tenth(width * scale), height: tenth(height * scale) };
  const x = tenth(layout.side + (inner - size.width) / 2);
  const y = tenth(top + Math.min((bottom - top - size.height) / 2, layout.lower));
  return figure.draw(context, 'g', { x, y, ...size });
}

/** The context of the largest scale at which the chart fits the room; the smallest if none does. */
function contextFor(
  figure: Figure,
  lang: Lang,
  { top, bottom }: Room,
  layout: ImageLayout,
): { context: ChartContext; fits: boolean } {
  const contexts = layout.scales.map((scale) => ({
    lang,
    width: Math.round(innerWidth(layout) / scale),
    height: Math.round((bottom - top) / scale),
    ...(layout.dense && { dense: true, widthOf: outlineWidth }),
  }));
  const fitting = contexts.find((context) => figure.draw(context, 'g').height <= context.height);
  return { context: fitting ?? contexts.at(-1)!, fits: fitting !== undefined };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
