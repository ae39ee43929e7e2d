/** Parts that no first answer needs: choosing in charts, and exports. */
import { Choosers } from './choosing/choosers.ts';
import { EmbedCode } from './embed/code.ts';
import { ExportPanel, type ExportPanelOptions } from './exports/panel/export-panel.ts';

/** The choosers in the charts, the export panel and its embed code, created after the first paint. */
export class LaterParts {
  readonly #choosers: Choosers;
  readonly #exports: ExportPanel;
  readonly #embed: EmbedCode;

  /** `root` is the whole explorer. */
  constructor(root: HTMLElement, form: HTMLFormElement, options: ExportPanelOptions) {
    this.#choosers = new Choosers(root, form, options.lang);
    this.#exports = new ExportPanel(root, options);
    const { lang, state } = options;
    this.#embed = new EmbedCode(root, { lang, home: this.#exports.home, state });
  }

  /** Updates them from form and state. */
  show(): void {
    this.#choosers.show();
    this.#exports.show();
    this.#embed.show();
  }

  /** Updates only the charts during a drag; exports wait for the final choice. */
  showInPassing(): void {
    this.#choosers.show();
  }
}
