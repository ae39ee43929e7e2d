/** Showing an answer in the page: figures, sentences, tables, and how many regions match. */
import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { AsKnownView, type AsKnownOptions } from './as-known-view.ts';
import { onDay } from './as-known-words.ts';
import { part } from './dom.ts';
import type { Answer } from './engine-control.ts';
import type { ProgressRow, ProvinceRow, StatusCounts } from './engine.ts';
import { KeyedRows, type ShownRow } from './keyed-rows.ts';
import { regionCells } from './region-cells.ts';
import type { Region } from './region.ts';
import {
  figureTexts,
  progressSentence,
  provinceSentence,
  resultCount,
  withoutPreparing,
} from './sentences.ts';
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

export interface AnswerViewOptions extends AsKnownOptions {
  /** The regions as they are known now, which is how the page came. */
  regions: readonly Region[];
}

export class AnswerView {
  readonly #root: HTMLElement;
  readonly #options: AnswerViewOptions;
  readonly #asKnown: AsKnownView;
  readonly #progress: KeyedRows;
  readonly #provinces: KeyedRows;
  readonly #table: KeyedRows;
  /** Whether rows of the table may hold cells of a past day. */
  #rewritten = false;

  constructor(root: HTMLElement, options: AnswerViewOptions) {
    this.#root = root;
    this.#options = options;
    this.#asKnown = new AsKnownView(root, options);
    this.#progress = new KeyedRows(part(root, 'progress-rows'));
    this.#provinces = new KeyedRows(part(root, 'province-rows'));
    this.#table = new KeyedRows(part(root, 'region-rows'));
  }

  /** Shows everything but the charts. */
  show(answer: Answer): void {
    const { lang } = this.#options;
    const figures = answer.keyFigures[0]!;
    const day = answer.state.knownOn;
    this.#root.dataset['answeredBy'] = answer.by;
    this.#asKnown.show(answer);
    this.#showCount(answer);
    const progress = progressSentence(figures, answer.progress, lang);
    this.#text('progress-sentence', onDay(progress, day, lang));
    this.#text('province-sentence', onDay(provinceSentence(answer.byProvince, lang), day, lang));
    const undated = day !== null && day < this.#options.checkedUntil;
    const texts = figureTexts(figures, lang);
    this.#showFigures(undated ? withoutPreparing(texts) : texts);
    this.#progress.show(answer.progress.map((row) => progressCells(row, lang)));
    this.#provinces.show(answer.byProvince.map((row) => provinceCells(row, lang, undated)));
    this.#table.show(this.#tableRows(answer));
    this.#showEmpty(answer.order.length === 0);
  }

  #showCount({ order, state }: Answer): void {
    const { lang, bases } = this.#options;
    const words = explorerWords(lang);
    const matching = resultCount(order.length, bases[state.base], lang);
    const day = state.knownOn;
    const count = day === null ? matching : words.resultCountOn(matching, formatDate(day, lang));
    this.#text('result-count', count);
    this.#text('see-results', words.filters.see(count));
  }

  /** The prerendered rows suffice until a past day has been shown. */
  #tableRows({ order, table }: Answer): ShownRow[] {
    const { lang, regions } = this.#options;
    if (table) this.#rewritten = true;
    if (!this.#rewritten) return order.map(({ region_code }) => ({ key: region_code }));
    const shown = new Map((table ?? regions).map((region) => [region.region_code, region]));
    return order.map(({ region_code }) => regionRow(shown.get(region_code)!, lang));
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

function regionRow(region: Region, lang: Lang): ShownRow {
  return { key: region.region_code, cells: regionCells(region, lang), status: region.status };
}

/** A day of the table of progress, as its cells show it. */
export function progressCells({ date, added, covered }: ProgressRow, lang: Lang): ShownRow {
  const cells = { added: formatNumber(added, lang), covered: formatNumber(covered, lang) };
  return { key: date, cells };
}

/** A province of the table by province, as its cells show it; `undated` where preparation is unknown. */
export function provinceCells(row: ProvinceRow, lang: Lang, undated: boolean): ShownRow {
  const texts = Object.fromEntries(
    countCells.map((name) => [name, formatNumber(row[name], lang)]),
  ) as Record<(typeof countCells)[number], string>;
  const percent = formatPercent(row.covered_percent, lang);
  const cells = { ...(undated ? withoutPreparing(texts) : texts), covered_percent: percent };
  return { key: row.province_code, cells };
}
