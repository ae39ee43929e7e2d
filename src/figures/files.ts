/** The contents of a figure's files. Each is made once, although several files contain it. */
import { strToU8, zipSync, type ZipOptions } from 'fflate';
import { toCsv, toJson } from '../db/publish.ts';
import { publishedColumns } from '../db/published.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { figureImage, IMAGE_SIZE, PORTRAIT_SIZE } from './image.ts';
import { withCompactPaths } from '../images/compact-paths.ts';
import { pngOf } from '../images/png.ts';
import type { Figure } from './figure.ts';
import { figureMetadata, type FigureMetadata } from './metadata/metadata.ts';
import { figureReadme } from './metadata/readme.ts';

const drawn = new WeakMap<Figure, Map<Lang, string>>();

/** Returns the figure as a self-contained SVG, in as few bytes as its paths need. */
export function figureSvg(figure: Figure, lang: Lang): string {
  return withCompactPaths(drawnSvg(figure, lang));
}

/** Returns the SVG from which PNGs are drawn. */
function drawnSvg(figure: Figure, lang: Lang): string {
  const byLang = drawn.get(figure) ?? new Map<Lang, string>();
  drawn.set(figure, byLang);
  const svg = byLang.get(lang) ?? figureImage(figure, lang);
  byLang.set(lang, svg);
  return svg;
}

/** Returns the figure as a PNG, drawn from that SVG: for screens, for print, or small for a list. */
export function figurePng(
  figure: Figure,
  lang: Lang,
  size: 'screen' | 'print' | 'list',
): Promise<Uint8Array<ArrayBuffer>> {
  const factor = { screen: 1, print: 2, list: 0.4 }[size];
  return pngOf(drawnSvg(figure, lang), IMAGE_SIZE.width * factor);
}

/** Returns the figure as a PNG in portrait, for telephones and posts. */
export function portraitPng(figure: Figure, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(figureImage(figure, lang, 'light', 'portrait'), PORTRAIT_SIZE.width);
}

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
