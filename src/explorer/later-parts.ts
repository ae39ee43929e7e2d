/** What stands around the views and no first answer needs: choosing in charts, and exports. */
import { Choosers } from './choosing/choosers.ts';
import { ExportPanel, type ExportPanelOptions } from './exports/panel/export-panel.ts';

export class LaterParts {
  readonly #choosers: Choosers;
  readonly #exports: ExportPanel;

  /** `root` is the whole explorer. */
  constructor(root: HTMLElement, form: HTMLFormElement, options: ExportPanelOptions) {
    this.#choosers = new Choosers(root, form, options.lang);
    this.#exports = new ExportPanel(root, options);
  }

  /** Brings them in line with form and state. */
  show(): void {
    this.#choosers.show();
    this.#exports.show();
  }

  /** The same for a choice in passing: what is exported waits. */
  showInPassing(): void {
    this.#choosers.show();
  }
}
