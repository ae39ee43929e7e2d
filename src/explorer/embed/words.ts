/** The texts of an embed of the explorer, without those of other pages. */
import { explorerEmbed as en } from '../../i18n/en/explorer/embed.ts';
import { explorerEmbed as id } from '../../i18n/id/explorer/embed.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The texts of an embed in a language. */
export function embedWords(lang: Lang): typeof id {
  return lang === 'id' ? id : en;
}
