/** The texts of the tile maker in the browser, without those of other pages. */
import { tileMaker as en } from '../../i18n/en/pages/tile-maker.ts';
import { tileMaker as id } from '../../i18n/id/pages/tile-maker.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The texts that the script shows or draws. */
export type MakerWords = typeof id.script;

/** Returns the texts of the script in a language. */
export function makerWords(lang: Lang): MakerWords {
  return lang === 'id' ? id.script : en.script;
}
