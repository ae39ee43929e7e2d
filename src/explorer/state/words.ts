/** The explorer's texts in the browser, without those of other pages. */
import type { Status } from '../../db/statuses.ts';
import { explorer as en } from '../../i18n/en/explorer/explorer.ts';
import { explorerTable as enTable } from '../../i18n/en/explorer/table.ts';
import { explorerTiles as enTiles } from '../../i18n/en/explorer/tiles.ts';
import { explorer as id } from '../../i18n/id/explorer/explorer.ts';
import { explorerTable as idTable } from '../../i18n/id/explorer/table.ts';
import { explorerTiles as idTiles } from '../../i18n/id/explorer/tiles.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The explorer's texts. */
export type ExplorerWords = typeof id;

/** The explorer's texts in a language. */
export function explorerWords(lang: Lang): ExplorerWords {
  return lang === 'id' ? id : en;
}

/** The texts of the explorer's table in a language. */
export function tableWords(lang: Lang): typeof idTable {
  return lang === 'id' ? idTable : enTable;
}

/** The texts of the explorer's tile map in a language. */
export function tileWords(lang: Lang): typeof idTiles {
  return lang === 'id' ? idTiles : enTiles;
}

/** The name of a status in a language. */
export function statusText(status: Status, lang: Lang): string {
  return explorerWords(lang).figures[status === 'none' ? 'without' : status];
}
