/**
 * Draws a figure as a self-contained image: title, subtitle, chart, source, date, licence and the
 * site's name in one SVG of 1200 by 630 pixels, with texts as outlines and colours as values.
 */
import type { ChartContext } from '../charts/chart.ts';
import type { Drawing } from '../charts/drawing.ts';
import { plainText, type Figure, type FigureWords } from './figure.ts';
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { attribute } from '../map/draw.ts';
import type { TextStyle } from '../images/lines.ts';
import { outlineSvg } from '../images/outline-svg.ts';
import { withColours, type Theme } from '../images/palette.ts';
import { fittedLines, type FittedText } from '../images/text-lines.ts';

/** Size of the image in pixels; the PNG for print has twice this size. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

const SIDE = 48;
const INNER = IMAGE_SIZE.width - 2 * SIDE;
/** Sizes for a title on one line if it fits; else it has two lines, as large as possible. */
const TITLE = { sizes: { one: [46, 43, 40], two: [46, 42, 38, 34] }, weight: 800, leading: 1.16 };
const SUBTITLE = { sizes: [21, 19], weight: 400, most: 2, leading: 1.32 } as const;
const FOOTER = { size: 16, weight: 400, leading: 1.35 } as const;
const NAME = { size: 22, weight: 800 } as const;
/** Space for the site's name at the right end of the footer. */
const NAME_WIDTH = 170;
const TOP = 40;
const BOTTOM = 30;
/** The lowest top of a chart that leaves space below it. */
const LOWER = 24;
const GAP = { belowTitle: 8, aroundChart: 18 } as const;

/** How much larger than on a page a chart is drawn: the largest scale at which it fits is used. */
const SCALES = [2, 1.75, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

/** Returns the image as SVG text. Throws if a text has a character that the typeface lacks. */
export function figureImage(figure: Figure, lang: Lang, theme: Theme = 'light'): string {
  const words = figure.words(lang);
  const head = headMarkup(words);
  const foot = footMarkup(figure, words, lang);
  const room = { top: head.bottom + GAP.aroundChart, bottom: foot.top - GAP.aroundChart };
  const chart = placedChart(figure, lang, room);
  const { width, height } = IMAGE_SIZE;
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t" aria-describedby="d">` +
    `<title id="t">${attribute(plainText(words.title))}</title>` +
    `<desc id="d">${attribute(plainText(words.sentence))} ${attribute(chart.description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
    `<rect width="${width}" height="8" fill="var(--accent)"/>` +
    `${head.markup}${chart.svg}${foot.markup}</svg>`;
  return outlineSvg(withColours(markup, theme));
}

function headMarkup(words: FigureWords): { markup: string; bottom: number } {
  const title = titleLines(unbroken(plainText(words.title)));
  const subtitle = fittedLines(unbroken(plainText(words.subtitle)), SUBTITLE, INNER);
  const titleBottom = TOP + title.lines.length * title.style.size * TITLE.leading;
  const top = titleBottom + GAP.belowTitle;
  return {
    markup:
      linesMarkup(title.lines, title.style, { top: TOP, leading: TITLE.leading, fill: 'ink' }) +
      linesMarkup(subtitle.lines, subtitle.style, {
        top,
        leading: SUBTITLE.leading,
        fill: 'ink-soft',
      }),
    bottom: top + subtitle.lines.length * subtitle.style.size * SUBTITLE.leading,
  };
}

/** Returns dates, licences and counts such as "6 of 63" with no-break spaces. */
function unbroken(text: string): string {
  return text
    .replaceAll(/(\d) (dari|of) (?=\d)/g, '$1\u00a0$2\u00a0')
    .replaceAll(/(\d) (\p{Lu}\p{Ll}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3')
    .replaceAll('CC BY 4', 'CC\u00a0BY\u00a04');
}

function titleLines(text: string): FittedText {
  const { weight, sizes } = TITLE;
  const one = fittedLines(text, { sizes: sizes.one, weight, most: 1 }, INNER);
  if (one.lines.length === 1) return one;
  return fittedLines(text, { sizes: sizes.two, weight, most: 2 }, INNER);
}

function footMarkup(
  figure: Figure,
  words: FigureWords,
  lang: Lang,
): { markup: string; top: number } {
  const { common, figurePage } = messagesIn(lang);
  const credit = `${common.source}: ${words.source}. ${common.dataDate(formatDate(figure.date, lang))}. ${figurePage.licence}.`;
  const { lines } = fittedLines(
    unbroken(credit),
    { sizes: [FOOTER.size], weight: FOOTER.weight, most: 2 },
    INNER - NAME_WIDTH,
  );
  const top = IMAGE_SIZE.height - BOTTOM - lines.length * FOOTER.size * FOOTER.leading;
  const baseline = IMAGE_SIZE.height - BOTTOM - 0.28 * FOOTER.size;
  return {
    markup:
      linesMarkup(lines, FOOTER, { top, leading: FOOTER.leading, fill: 'ink-soft' }) +
      `<text x="${IMAGE_SIZE.width - SIDE}" y="${baseline}" text-anchor="end" font-size="${NAME.size}" font-weight="${NAME.weight}" fill="var(--accent)">${common.siteName}</text>`,
    top,
  };
}

function linesMarkup(
  lines: readonly string[],
  { size, weight }: TextStyle,
  { top, leading, fill }: { top: number; leading: number; fill: 'ink' | 'ink-soft' },
): string {
  return lines
    .map((line, index) => {
      const y = top + (index + 0.5) * size * leading + 0.35 * size;
      return `<text x="${SIDE}" y="${Math.round(y * 10) / 10}" font-size="${size}" font-weight="${weight}" fill="var(--${fill})">${attribute(line)}</text>`;
    })
    .join('');
}

/** Returns the chart in the space between head and foot, and its description. */
function placedChart(
  figure: Figure,
  lang: Lang,
  { top, bottom }: { top: number; bottom: number },
): Drawing {
  const context = contextFor(figure, lang, bottom - top);
  const { width, height } = figure.draw(context, 'g');
  const scale = Math.min(INNER / width, (bottom - top) / height);
  const size = { width: tenth(width * scale), height: tenth(height * scale) };
  const x = tenth(SIDE + (INNER - size.width) / 2);
  const y = tenth(top + Math.min((bottom - top - size.height) / 2, LOWER));
  return figure.draw(context, 'g', { x, y, ...size });
}

/** The context of the largest scale at which the chart fits the room; the smallest if none does. */
function contextFor(figure: Figure, lang: Lang, room: number): ChartContext {
  const contexts = SCALES.map((scale) => ({
    lang,
    width: Math.round(INNER / scale),
    height: Math.round(room / scale),
  }));
  const fits = contexts.find((context) => figure.draw(context, 'g').height <= context.height);
  return fits ?? contexts.at(-1)!;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
