/** Parts that no first answer needs: choosing in charts, and exports. */
import { yieldToMain } from '../scripts/yielding.ts';
import { createChoosers, type Chooser } from './choosing/choosers.ts';
import { EmbedCode } from './embed/code.ts';
import { ExportPanel, type ExportPanelOptions } from './exports/panel/export-panel.ts';

/** The choosers in the charts, the export panel and its embed code. */
export interface LaterParts {
  /** Updates the choosers from the form. */
  show(): void;
  /** Updates what is in menus from the state. */
  showInMenus(): void;
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
    show: () => choosers.forEach((chooser) => chooser.show()),
    showInMenus: () => [exports, embed].forEach((part) => part.show()),
  };
}
