/** From a reader's table and choices to everything that the page shows. Nothing here touches the page. */
import type { Lang } from '../../i18n/lang.ts';
import { numberClasses, wordClasses, type MapClass } from './drawing/classes.ts';
import { altSentence } from './drawing/alt-sentence.ts';
import { chooseColumn, systemOf, type RegionColumn } from './choose-column.ts';
import { drawMap, type MapLayout } from './drawing/draw-map.ts';
import { placeRows, type Unplaced } from './place-rows.ts';
import type { ReaderTable } from './read-table.ts';
import { readNumbers, type ReadNumbers } from './read-values.ts';
import type { RegionIndex, System } from './region-index.ts';
import type { MakerRegion } from './regions.ts';
import { makerWords } from './words.ts';

/** What a reader chose; what is undefined is chosen from the table. */
export interface MapChoice {
  regionColumn?: number | undefined;
  system?: System | undefined;
  valueColumn?: number | undefined;
  title?: string | undefined;
  layout: MapLayout;
  lang: Lang;
}

/** A map and what is said about it. */
export interface MadeMap {
  region: RegionColumn;
  valueColumn: number;
  title: string;
  placed: number;
  unplaced: Unplaced[];
  /** How numbers were read; undefined where the tiles are coloured by words. */
  numbers: ReadNumbers | undefined;
  svg: string;
  alt: string;
}

/**
 * Makes the map of a table. Undefined where no column has a region and none was chosen. Where the codes
 * fit two systems, the map is of the first one, and `region.unsure` says so.
 */
export function makeMap(
  table: ReaderTable,
  choice: MapChoice,
  regions: readonly MakerRegion[],
  index: RegionIndex,
): MadeMap | undefined {
  const region = regionOf(table, choice, index);
  if (region === undefined) return undefined;
  const { placed, unplaced } = placeRows(table, region, index);
  const valueColumn = choice.valueColumn ?? likelyValue(table, region.column);
  const cells = [...placed].map(([code, row]) => [code, row[valueColumn] ?? ''] as const);
  const numbers = readNumbers(
    table.rows.map((row) => row[valueColumn] ?? ''),
    table.delimiter,
  );
  const classes = classesOf(table, cells, placed, numbers);
  const written = choice.title?.trim() ?? '';
  const title = written === '' ? (table.columns[valueColumn] ?? '') : written;
  const said = { title, regions, classes, lang: choice.lang };
  const alt = altSentence(said);
  const svg = drawMap({ ...said, alt, layout: choice.layout, words: makerWords(choice.lang) });
  return { region, valueColumn, title, placed: placed.size, unplaced, numbers, svg, alt };
}

function regionOf(
  table: ReaderTable,
  { regionColumn, system }: MapChoice,
  index: RegionIndex,
): RegionColumn | undefined {
  const chosen =
    regionColumn === undefined ? chooseColumn(table, index) : systemOf(table, regionColumn, index);
  return chosen && (system === undefined ? chosen : { ...chosen, system, unsure: false });
}

/** The first column of numbers beside the regions, otherwise the first of few different words. */
function likelyValue(table: ReaderTable, regionColumn: number): number {
  const others = table.columns.map((_, at) => at).filter((at) => at !== regionColumn);
  const cells = (at: number): string[] => table.rows.map((row) => row[at]!);
  const isCode = (at: number): boolean => /kode|code|\bid\b|\bno\b/i.test(table.columns[at]!);
  const numeric = others.find((at) => !isCode(at) && readNumbers(cells(at), table.delimiter));
  const few = others.find((at) => new Set(cells(at)).size <= 12);
  return numeric ?? few ?? others[0] ?? regionColumn;
}

function classesOf(
  table: ReaderTable,
  cells: readonly (readonly [string, string])[],
  placed: ReadonlyMap<string, readonly string[]>,
  numbers: ReadNumbers | undefined,
): MapClass[] {
  if (numbers === undefined) return wordClasses(new Map(cells.filter(([, cell]) => cell !== '')));
  const byRow = new Map(
    table.rows.map((row, at) => [row as readonly string[], numbers.numbers[at]]),
  );
  const values = [...placed].flatMap(([code, row]): [string, number][] => {
    const value = byRow.get(row);
    return value === null || value === undefined ? [] : [[code, value]];
  });
  return values.length === 0 ? [] : numberClasses(new Map(values));
}
