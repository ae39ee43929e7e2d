/** The line under each chart: save it as a drawing or as rows, and the page of the figure that shows the same. */
import { formatDate } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { find } from '../../../scripts/dom.ts';
import { saveFile } from '../../../scripts/save-file.ts';
import type { ExplorerState } from '../../state/state.ts';
import type { ImageWords } from '../images/chart-image.ts';
import { chartState, viewTable, type ViewTableOptions } from '../table/view-table.ts';
import { exportFileName } from '../file-name.ts';
import { matchingFigure } from '../matching-figure.ts';
import { shownDrawing } from '../images/page-drawing.ts';
import type { ViewDetails } from '../view-details.ts';
import {
  chartFile,
  chartFileKinds,
  rowFile,
  rowFileKinds,
  type ChartFileKind,
  type RowFileKind,
} from '../view-files.ts';
import { exportWords } from '../words.ts';

/** A figure of the site that shows what a chart of the explorer shows. */
export interface ChartMatch {
  /** The heading of the chart. */
  title: string;
  /** The slug of the figure. */
  slug: string;
}

/** What the lines under the charts need from the explorer. */
export interface ChartExportsOptions extends ViewTableOptions {
  /** The home page in the page's language, as a path that ends in a slash. */
  home: string;
  /** The slugs of the provinces by their codes. */
  slugs: ReadonlyMap<string, string>;
  state: () => ExplorerState;
  settled: () => Promise<unknown>;
  details: (state: ExplorerState) => ViewDetails;
}

/** A file to be saved: of which state, what makes it, and what is said when that fails. */
interface Saving {
  state: () => Promise<ExplorerState>;
  file: (view: ViewDetails) => Promise<Blob>;
  failed: string;
}

/** The lines with export buttons under all charts. */
export class ChartExports {
  readonly #root: HTMLElement;
  readonly #options: ChartExportsOptions;
  readonly #lines: HTMLElement[];

  /** The lines are marked `data-chart-exports` with the name of the chart, `data-title` its heading. */
  constructor(root: HTMLElement, options: ChartExportsOptions) {
    this.#root = root;
    this.#options = options;
    this.#lines = [...root.querySelectorAll<HTMLElement>('[data-chart-exports]')];
    for (const line of this.#lines) {
      const onPress = (kind: string, save: () => Promise<void>): void => {
        const button = find(line, `[data-save="${kind}"]`, HTMLButtonElement);
        button.addEventListener('click', () => void save());
      };
      for (const kind of chartFileKinds) onPress(kind, () => this.#saveChart(kind, line));
      for (const kind of rowFileKinds) onPress(kind, () => this.#saveRows(kind, line));
    }
  }

  /** Shows the link to a figure's page where the figure shows the same as the chart. */
  show(): void {
    for (const line of this.#lines) {
      const slug = this.#figureOf(line);
      const link = find(line, 'a', HTMLAnchorElement);
      link.hidden = slug === null;
      if (slug !== null) link.href = `${this.#options.home}grafik/${slug}/`;
    }
  }

  /** The charts that have a figure which shows the same. */
  matches(): ChartMatch[] {
    return this.#lines.flatMap((line) => {
      const slug = this.#figureOf(line);
      return slug === null ? [] : [{ slug, title: titleOf(line) }];
    });
  }

  /** Calls back with the drawing of a view; that of the list is made for the image. */
  async #withDrawing<Result>(
    name: string,
    work: (drawing: SVGSVGElement) => Promise<Result>,
  ): Promise<Result> {
    if (name !== 'list')
      return work(shownDrawing(find(this.#root, `[data-chart="${name}"]`, HTMLElement)));
    const { listDrawing } = await import('../images/list-drawing.ts');
    const drawing = listDrawing(find(this.#root, '#list', HTMLElement));
    try {
      return await work(drawing);
    } finally {
      drawing.parentElement?.remove();
    }
  }

  #figureOf(line: HTMLElement): string | null {
    const { state, slugs } = this.#options;
    return matchingFigure(nameOf(line), state(), slugs);
  }

  /** Waits until the charts are drawn, so that words and drawing are of the same state. */
  async #saveChart(kind: ChartFileKind, line: HTMLElement): Promise<void> {
    const { lang, settled, state } = this.#options;
    await this.#save(kind, line, {
      state: async () => {
        await settled();
        return state();
      },
      file: (view) => {
        const texts = imageWords(titleOf(line), view, lang);
        return this.#withDrawing(nameOf(line), (drawing) => chartFile(kind, drawing, texts));
      },
      failed: exportWords(lang).chart.failed,
    });
  }

  /** Saves the rows of the state at the press, even if the reader chooses something else meanwhile. */
  async #saveRows(kind: RowFileKind, line: HTMLElement): Promise<void> {
    const { lang, state } = this.#options;
    const pressed = state();
    await this.#save(kind, line, {
      state: () => Promise.resolve(pressed),
      file: async (view) => {
        const table = await viewTable(nameOf(line), pressed, this.#options);
        return rowFile(kind, table, { ...view, title: titleOf(line) }, lang);
      },
      failed: exportWords(lang).rows.failed,
    });
  }

  async #save(kind: string, line: HTMLElement, { state, file, failed }: Saving): Promise<void> {
    const { lang, details } = this.#options;
    const said = find(line, '[role="status"]', HTMLElement);
    const name = nameOf(line);
    try {
      const shown = chartState(name, await state());
      const view = details(shown);
      const fileName = exportFileName(shown, view.data_date, kind, name);
      saveFile(await file(view), fileName);
      said.textContent = exportWords(lang).rows.saved(fileName);
    } catch {
      said.textContent = failed;
    }
  }
}

function nameOf(line: HTMLElement): string {
  return line.dataset['chartExports'] ?? '';
}

function titleOf(line: HTMLElement): string {
  return line.dataset['title'] ?? '';
}

function imageWords(title: string, details: ViewDetails, lang: Lang): ImageWords {
  const { image } = exportWords(lang);
  const date = formatDate(details.data_date, lang);
  const { origin, pathname } = new URL(details.address);
  return {
    title,
    filters: capitalised(details.filters),
    credit: image.credit(image.source, date, details.licence.name),
    site: `Pantau MPP · ${(origin + pathname).replace(/^https?:\/\//, '')}`,
    description: `${title}: ${details.filters}. ${details.address}`,
  };
}

function capitalised(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase());
}
