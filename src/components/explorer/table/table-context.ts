/** What the cells of the table and the list need besides the rows, at build. */
import type { TableContext } from '../../../explorer/state/columns/column.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { DefaultView } from '../default-view.ts';

/** The context of the rows of the default view. */
export function tableContext(lang: Lang, shown: DefaultView): TableContext {
  const { kinds, provinceSlugs } = shown.pageData;
  return {
    lang,
    kinds,
    provinceSlugs,
    islandNames: new Map(shown.islands.map(({ id, ...names }) => [id, names])),
    serviceNames: new Map(Object.entries(shown.pageData.services)),
    regionsWithPage: new Set(shown.regions.map(({ region_code }) => region_code)),
  };
}
