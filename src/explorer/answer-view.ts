/** Showing an answer in the page: figures, sentences, tables, and how many regions match. */
import { formatNumber, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { part } from './dom.ts';
import type { Answer } from './engine-control.ts';
import type { ProgressRow, ProvinceRow, StatusCounts } from './engine.ts';
import { KeyedRows, type ShownRow } from './keyed-rows.ts';
import { figureTexts, progressSentence, provinceSentence, resultCount } from './sentences.ts';
import { explorerWords } from './words.ts';

/** The columns of the table by province that hold counts (`data-cell`). */
export const countCells = [
  'regions',
  'inaugurated',
  'served',
  'operating',
  'preparing',
  'without',
] as const satisfies (keyof StatusCounts)[];

export class AnswerView {
  readonly #root: HTMLElement;
  readonly #lang: Lang;
  readonly #allRegions: number;
  readonly #progress: KeyedRows;
  readonly #provinces: KeyedRows;
  readonly #table: KeyedRows;

  constructor(root: HTMLElement, lang: Lang, allRegions: number) {
    this.#root = root;
    this.#lang = lang;
    this.#allRegions = allRegions;
    this.#progress = new KeyedRows(part(root, 'progress-rows'));
    this.#provinces = new KeyedRows(part(root, 'province-rows'));
    this.#table = new KeyedRows(part(root, 'region-rows'));
  }

  /** Shows everything but the charts. */
  show(answer: Answer): void {
    const figures = answer.keyFigures[0]!;
    this.#root.dataset['answeredBy'] = answer.by;
    const count = resultCount(answer.order.length, this.#allRegions, this.#lang);
    this.#text('result-count', count);
    this.#text('see-results', explorerWords(this.#lang).filters.see(count));
    this.#text('progress-sentence', progressSentence(figures, answer.progress, this.#lang));
    this.#text('province-sentence', provinceSentence(answer.byProvince, this.#lang));
    this.#showFigures(figureTexts(figures, this.#lang));
    this.#progress.show(answer.progress.map((row) => progressCells(row, this.#lang)));
    this.#provinces.show(answer.byProvince.map((row) => provinceCells(row, this.#lang)));
    this.#table.show(answer.order.map(({ region_code }) => ({ key: region_code })));
    this.#showEmpty(answer.order.length === 0);
  }

  #showFigures(texts: Record<string, string>): void {
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-figure]')) {
      element.textContent = texts[element.dataset['figure'] ?? ''] ?? '';
    }
  }

  #showEmpty(empty: boolean): void {
    part(this.#root, 'empty').hidden = !empty;
    for (const views of this.#root.querySelectorAll<HTMLElement>('[data-hide-when-empty]')) {
      views.hidden = empty;
    }
  }

  #text(name: string, text: string): void {
    const element = part(this.#root, name);
    if (element.textContent !== text) element.textContent = text;
  }
}

/** A day of the table of progress, as its cells show it. */
export function progressCells({ date, added, covered }: ProgressRow, lang: Lang): ShownRow {
  const cells = { added: formatNumber(added, lang), covered: formatNumber(covered, lang) };
  return { key: date, cells };
}

/** A province of the table by province, as its cells show it. */
export function provinceCells(row: ProvinceRow, lang: Lang): ShownRow {
  const counts = countCells.map((name) => [name, formatNumber(row[name], lang)] as const);
  const percent = formatPercent(row.covered_percent, lang);
  const cells = { ...Object.fromEntries<string>(counts), covered_percent: percent };
  return { key: row.province_code, cells };
}
