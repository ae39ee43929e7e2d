/** Parts that no first answer needs: choosing in charts, and exports. */
import { yieldToMain } from '../scripts/yielding.ts';
import { createChoosers, type Chooser } from './choosing/choosers.ts';
import { EmbedCode } from './embed/code.ts';
import { ExportPanel, type ExportPanelOptions } from './exports/panel/export-panel.ts';

/** The choosers in the charts, the export panel and its embed code. */
export interface LaterParts {
  /** Updates them from form and state. */
  show(): void;
  /** Updates only the charts during a drag; exports wait for the final choice. */
  showInPassing(): void;
}

/** Creates the parts after the first paint, in several tasks. `root` is the whole explorer. */
export async function createLaterParts(
  root: HTMLElement,
  form: HTMLFormElement,
  options: ExportPanelOptions,
): Promise<LaterParts> {
  const { lang, state } = options;
  const choosers: Chooser[] = [];
  for (const create of createChoosers(root, form, lang)) {
    await yieldToMain();
    choosers.push(create());
  }
  await yieldToMain();
  const exports = new ExportPanel(root, options);
  await yieldToMain();
  const embed = new EmbedCode(root, { lang, home: exports.home, state });
  return {
    show: () => [...choosers, exports, embed].forEach((part) => part.show()),
    showInPassing: () => choosers.forEach((chooser) => chooser.show()),
  };
}
