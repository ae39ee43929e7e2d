/** The texts of the tile map: the same in the prerendered page and after a filter. */
import { statuses, type Status } from '../../db/statuses.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { TileRow } from '../answers/engine.ts';
import type { ShownRow } from '../../scripts/table/keyed-rows.ts';
import { UNKNOWN } from '../views/sentences.ts';
import { statusText, tileWords } from '../state/words.ts';
import type { TileLook } from './looks.ts';

/** The sentence: how many of `all` regions match, how many are chosen, and how many are both. */
export function tileSentence(
  rows: readonly TileRow[],
  chosen: readonly string[],
  all: number,
  lang: Lang,
): string {
  const words = tileWords(lang);
  const number = (value: number): string => formatNumber(value, lang);
  return words.sentence(
    number(all),
    number(rows.length),
    choiceText(chosen.length, withChosen(rows, chosen).length, lang),
  );
}

function choiceText(chosen: number, matching: number, lang: Lang): string {
  const words = tileWords(lang);
  const number = (value: number): string => formatNumber(value, lang);
  if (chosen === 0) return words.noneChosen;
  if (matching === chosen) return words.chosen(number(chosen));
  return words.chosenMatching(number(chosen), number(matching));
}

/** The rows of the table below the map: per status, how many match, and how many of those are chosen. */
export function tileCells(
  rows: readonly TileRow[],
  chosen: readonly string[],
  lang: Lang,
  undated: boolean,
): ShownRow[] {
  const count = (of: readonly TileRow[], status: Status): string => {
    if (undated && status === 'preparing') return UNKNOWN;
    return formatNumber(of.filter((row) => row.status === status).length, lang);
  };
  const both = withChosen(rows, chosen);
  return statuses.map((status) => ({
    key: status,
    cells: { regions: count(rows, status), chosen: count(both, status) },
  }));
}

function withChosen(rows: readonly TileRow[], chosen: readonly string[]): TileRow[] {
  const codes = new Set(chosen);
  return rows.filter(({ region_code }) => codes.has(region_code));
}

/**
 * The accessible name of a tile. `known` is its prerendered name: name and province, and after a colon
 * what is currently known of the region.
 */
export function tileLabel(known: string, look: TileLook, lang: Lang): string {
  const words = tileWords(lang);
  const label = look.day === null ? known : labelOn(known, look.status, look.day, lang);
  return look.matches ? label : `${label}; ${words.out}`;
}

function labelOn(known: string, status: Status, day: string, lang: Lang): string {
  const [name] = known.split(': ');
  const said = statusText(status, lang);
  return `${name}: ${tileWords(lang).statusOn(said, formatDate(day, lang))}`;
}
