/** The contents of a figure's files. Each is made once, although several files contain it. */
import { strToU8, zipSync, type ZipOptions } from 'fflate';
import { toCsv, toJson } from '../db/publish.ts';
import { publishedColumns } from '../db/published.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { figureImage, IMAGE_SIZE, PORTRAIT_SIZE } from './image.ts';
import { withCompactPaths } from '../images/compact-paths.ts';
import { pngAndHalf, pngOf } from '../images/png.ts';
import type { Figure } from './figure.ts';
import { figureMetadata, type FigureMetadata } from './metadata/metadata.ts';
import { figureReadme } from './metadata/readme.ts';

/** Returns a function that makes something of a figure in a language once, and then returns the same. */
function oncePerFigure<Made>(
  make: (figure: Figure, lang: Lang) => Made,
): (figure: Figure, lang: Lang) => Made {
  const made = new WeakMap<Figure, Map<Lang, Made>>();
  return (figure, lang) => {
    const byLang = made.get(figure) ?? new Map<Lang, Made>();
    made.set(figure, byLang);
    const one = byLang.get(lang) ?? make(figure, lang);
    byLang.set(lang, one);
    return one;
  };
}

/** The SVG from which PNGs are drawn. */
const drawnSvg = oncePerFigure((figure, lang) => figureImage(figure, lang));

/** Returns the figure as a self-contained SVG, in as few bytes as its paths need. */
export const figureSvg = oncePerFigure((figure, lang) => withCompactPaths(drawnSvg(figure, lang)));

/** The PNG for print, and at half its size the one for screens. */
const widePngs = oncePerFigure((figure, lang) =>
  pngAndHalf(drawnSvg(figure, lang), 2 * IMAGE_SIZE.width),
);

/** How much smaller than the PNG for screens that of a list is. */
const LIST_SCALE = 0.4;

/** Returns the figure as a PNG, drawn from that SVG: for screens, for print, or small for a list. */
export async function figurePng(
  figure: Figure,
  lang: Lang,
  size: 'screen' | 'print' | 'list',
): Promise<Uint8Array<ArrayBuffer>> {
  if (size === 'list') return pngOf(drawnSvg(figure, lang), IMAGE_SIZE.width * LIST_SCALE);
  const { whole, half } = await widePngs(figure, lang);
  return size === 'print' ? whole : half;
}

/** Returns the figure as a PNG in portrait, for telephones and posts. */
export const portraitPng = oncePerFigure((figure, lang) =>
  pngOf(figureImage(figure, lang, 'light', 'portrait'), PORTRAIT_SIZE.width),
);

/** Returns the rows of the figure as CSV, the same in both languages. */
export function figureCsv({ view, rows }: Figure): string {
  return toCsv(publishedColumns(view), rows);
}

/** Returns the rows of the figure as JSON, the same in both languages. */
export function figureJson({ view, rows }: Figure): string {
  return toJson(publishedColumns(view), rows);
}

/** Returns the metadata of the figure as JSON. */
export function metadataJson(metadata: FigureMetadata): string {
  return `${JSON.stringify(metadata)}\n`;
}

/**
 * Returns all files of the figure in one ZIP: data, metadata in both languages, a readme made from
 * it, SVG and PNG. The same content gives the same bytes on every machine.
 */
export async function figureZip(
  figure: Figure,
  lang: Lang,
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const [id, en] = await Promise.all(langs.map((of) => figureMetadata(figure, of, site)));
  const metadata = { id: id!, en: en! };
  const { slug } = figure;
  const contents: Record<string, Uint8Array> = {
    [`${slug}.csv`]: strToU8(figureCsv(figure)),
    [`${slug}.json`]: strToU8(figureJson(figure)),
    [`${slug}.metadata.id.json`]: strToU8(metadataJson(metadata.id)),
    [`${slug}.metadata.en.json`]: strToU8(metadataJson(metadata.en)),
    [`${slug}.svg`]: strToU8(figureSvg(figure, lang)),
    [`${slug}.png`]: await figurePng(figure, lang, 'screen'),
  };
  const readme = strToU8(figureReadme(metadata, Object.keys(contents)));
  return zipped({ 'README.txt': readme, ...contents }, metadata.id.data_version.date);
}

/** Returns a ZIP whose files have the date of the data. Images are already compressed, so they are stored. */
function zipped(files: Readonly<Record<string, Uint8Array>>, day: string): Uint8Array<ArrayBuffer> {
  const [year, month, date] = day.split('-').map(Number);
  // A ZIP contains local time, so this gives the same day in every time zone.
  const mtime = new Date(year!, month! - 1, date);
  const entries = Object.entries(files).map(([name, bytes]): [string, [Uint8Array, ZipOptions]] => [
    name,
    [bytes, { level: name.endsWith('.png') ? 0 : 9, mtime }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
