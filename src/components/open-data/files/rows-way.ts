/** The link from the files of a table or view to its rows and their sources. */
import { tables } from '../../../data/tables/index.ts';
import { isView, type PublishedName } from '../../../db/published.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { messagesIn } from '../../../i18n/messages.ts';
import { pagePath } from '../../../i18n/paths.ts';
import { rowsPath } from '../../provenance/rows-link.ts';

/**
 * Returns the address and words of the link: to the page of a view, or to the list of sources for a
 * table; null for a table made by the project, such as the layout of tiles, which has no source.
 */
export function rowsWay(name: PublishedName, lang: Lang): { href: string; text: string } | null {
  const { provenance, common } = messagesIn(lang);
  if (isView(name)) return { href: rowsPath(lang, name), text: provenance.rows };
  if (!('source_ids' in tables[name].columns)) return null;
  return { href: pagePath(lang, 'sumber/'), text: common.sources };
}
