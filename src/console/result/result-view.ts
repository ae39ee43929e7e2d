/** Showing a result: its table, a chart where possible, and its files. */
import { part } from '../../scripts/dom.ts';
import type { Lang } from '../../i18n/lang.ts';
import { formatNumber } from '../../i18n/format.ts';
import { chartFor } from './chart-choice.ts';
import { csvFile, jsonFile, saveFile } from '../../scripts/save-file.ts';
import { resultCsv, resultJson } from '../verify/files.ts';
import { MOST_ROWS, type QueryResult } from '../query/result.ts';
import { SHOWN_ROWS, resultTable } from './table-view.ts';
import { consoleWords, type ConsoleWords } from '../words.ts';

/** Narrowest and widest drawing, in pixels. */
const WIDTHS = { least: 280, most: 720 };

/** The part of the page with the result. */
export class ResultView {
  readonly #root: HTMLElement;
  readonly #lang: Lang;
  readonly #words: ConsoleWords;
  #shown: QueryResult | undefined;

  constructor(root: HTMLElement, lang: Lang) {
    this.#root = root;
    this.#lang = lang;
    this.#words = consoleWords(lang);
  }

  /** Shows a result, or hides the part where it is undefined. */
  show(result: QueryResult | undefined): void {
    this.#shown = result;
    part(this.#root, 'result').hidden = !result;
    if (!result) return;
    part(this.#root, 'table').replaceChildren(resultTable(result, this.#lang));
    this.#showNote(result);
    void this.#draw(result);
  }

  /** Saves all rows as a file. */
  save(format: 'csv' | 'json'): void {
    if (!this.#shown) return;
    if (format === 'csv') saveFile(csvFile(resultCsv(this.#shown)), 'pantau-mpp-sql.csv');
    else saveFile(jsonFile(resultJson(this.#shown)), 'pantau-mpp-sql.json');
  }

  #showNote({ rows, cut }: QueryResult): void {
    const { state } = this.#words;
    const notes = [
      cut ? state.cut(formatNumber(MOST_ROWS, this.#lang)) : '',
      rows.length === 0 ? state.none : '',
      rows.length > SHOWN_ROWS ? state.shown(formatNumber(SHOWN_ROWS, this.#lang)) : '',
    ];
    part(this.#root, 'table-note').textContent = notes.filter((note) => note !== '').join(' ');
  }

  async #draw(result: QueryResult): Promise<void> {
    const words = this.#words.result;
    const [box, note] = [part(this.#root, 'chart'), part(this.#root, 'chart-note')];
    const choice = chartFor(result);
    box.replaceChildren();
    if (choice.kind === 'none') {
      note.textContent = words.noChart[choice.why];
      return;
    }
    note.textContent = words.chartWaiting;
    try {
      const { drawResult } = await import('./draw-result.ts');
      if (this.#shown !== result) return;
      const width = Math.min(Math.max(box.clientWidth, WIDTHS.least), WIDTHS.most);
      box.replaceChildren(drawResult(choice, { lang: this.#lang, width }));
      const { unknown } = choice;
      note.textContent = unknown > 0 ? words.undrawn(formatNumber(unknown, this.#lang)) : '';
    } catch {
      note.textContent = words.chartFailed;
    }
  }
}
