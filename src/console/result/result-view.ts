/** Showing a result: its table, a chart where possible, and its files. */
import { find, part, setHtml } from '../../scripts/dom.ts';
import type { Lang } from '../../i18n/lang.ts';
import { formatNumber } from '../../i18n/format.ts';
import { chartFor } from './chart-choice.ts';
import { csvFile, jsonFile, saveFile } from '../../scripts/save-file.ts';
import { resultCsv, resultJson } from '../verify/files.ts';
import { MOST_ROWS, type QueryResult } from '../query/result.ts';
import type { ConsoleData } from '../page-data.ts';
import { SHOWN_ROWS, resultTable } from './table-view.ts';
import { consoleWords, type ConsoleWords } from '../words.ts';

/** Narrowest and widest drawing, in pixels. */
const WIDTHS = { least: 280, most: 720 };

/** The part of the page with the result. */
export class ResultView {
  readonly #root: HTMLElement;
  readonly #lang: Lang;
  readonly #words: ConsoleWords;
  readonly #data: ConsoleData;
  #shown: QueryResult | undefined;

  constructor(root: HTMLElement, data: ConsoleData) {
    this.#root = root;
    this.#data = data;
    this.#lang = data.lang;
    this.#words = consoleWords(data.lang);
    // The page contains its table and chart already.
    this.#shown = data.first;
    for (const kind of ['svg', 'png'] as const) {
      find(root, `[data-action="${kind}"]`, HTMLElement).addEventListener(
        'click',
        () => void this.#saveChart(kind),
      );
    }
  }

  /** Shows a result, or hides the part where it is undefined. */
  show(result: QueryResult | undefined): void {
    this.#shown = result;
    part(this.#root, 'result').hidden = !result;
    if (!result) return;
    setHtml(part(this.#root, 'table'), resultTable(result, this.#lang));
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
    this.#offerChart('');
    if (choice.kind === 'none') {
      note.textContent = words.noChart[choice.why];
      return;
    }
    note.textContent = words.chartWaiting;
    try {
      const { drawResult } = await import('./draw-result.ts');
      if (this.#shown !== result) return;
      const width = Math.min(Math.max(box.clientWidth, WIDTHS.least), WIDTHS.most);
      const drawing = drawResult(choice, { lang: this.#lang, width });
      box.replaceChildren(drawing);
      this.#offerChart(drawing.querySelector('title')?.textContent ?? '');
      const { unknown } = choice;
      note.textContent = unknown > 0 ? words.undrawn(formatNumber(unknown, this.#lang)) : '';
    } catch {
      note.textContent = words.chartFailed;
    }
  }

  /** Shows the title and the files of a chart; without a title there is no chart. */
  #offerChart(title: string): void {
    part(this.#root, 'chart-tools').hidden = title === '';
    find(this.#root, '#chart-title', HTMLInputElement).value = title;
  }

  async #saveChart(kind: 'svg' | 'png'): Promise<void> {
    const { value } = find(this.#root, '#chart-title', HTMLInputElement);
    const note = part(this.#root, 'chart-note');
    try {
      const { saveChart } = await import('./save-chart.ts');
      await saveChart(kind, part(this.#root, 'chart'), value, this.#data);
      note.textContent = '';
    } catch {
      note.textContent = this.#words.result.imageFailed;
    }
  }
}
