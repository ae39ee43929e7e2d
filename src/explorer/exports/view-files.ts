/** The files of a view: its rows in three formats, and its charts in two. */
import type { Lang } from '../../i18n/lang.ts';
import type { FileTable } from './table/file-table.ts';
import { tableCsv, tableJson } from './table/row-texts.ts';
import { csvFile, jsonFile } from '../../scripts/save-file.ts';
import type { ImageWords } from './images/chart-image.ts';
import type { ViewDetails } from './view-details.ts';

/** The formats of the rows of a view. */
export const rowFileKinds = ['csv', 'json', 'xlsx'] as const;
/** A format of the rows of a view. */
export type RowFileKind = (typeof rowFileKinds)[number];

/** The formats of a chart. */
export const chartFileKinds = ['svg', 'png'] as const;
/** A format of a chart. */
export type ChartFileKind = (typeof chartFileKinds)[number];

/** The rows of a view as a file. Rejects when the workbook library cannot be loaded. */
export async function rowFile(
  kind: RowFileKind,
  table: FileTable,
  details: ViewDetails,
  lang: Lang,
): Promise<Blob> {
  if (kind === 'csv') return csvFile(tableCsv(table));
  if (kind === 'json') return jsonFile(tableJson(details, table));
  const { tableWorkbook } = await import('./table/row-workbook.ts');
  return tableWorkbook(details, table, lang);
}

/** A chart as a file. Rejects when fonts or a library cannot be loaded or drawing fails. */
export async function chartFile(
  kind: ChartFileKind,
  chart: SVGSVGElement,
  words: ImageWords,
): Promise<Blob> {
  const { chartImage } = await import('./images/chart-image.ts');
  const svg = await chartImage(chart, words);
  if (kind === 'svg') return textFile(svg, 'image/svg+xml');
  const { rasterise } = await import('../../scripts/rasterise.ts');
  return rasterise(svg);
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
