/** The columns of the explorer's table as objects. */
import { formatNumber, formatShortDate } from '../../../i18n/format.ts';
import type { Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { ExplorerWords } from '../words.ts';
import type { Region } from './region.ts';

/** What the table needs besides the rows of an engine. */
export interface TableContext {
  lang: Lang;
  /** The word of each kind of region, which precedes its name. */
  kinds: Readonly<Record<string, string>>;
  /** By their ids. */
  islandNames: ReadonlyMap<string, { name_id: string; name_en: string }>;
  /** Names of the services by their keys, in the language, in the order of the vocabulary. */
  serviceNames: ReadonlyMap<string, string>;
  /** The codes of the regions that have a page. */
  regionsWithPage: ReadonlySet<string>;
  /** The slug of each province's page, by code. */
  provinceSlugs: Readonly<Record<string, string>>;
}

/** The columns that have a heading in `src/i18n/`. */
export type ColumnKey = keyof ExplorerWords['columns'];

/** A column of the table: its word in the address, its order, its cells, its columns in files. */
export interface Column<Key extends ColumnKey = ColumnKey> {
  key: Key;
  /** Its word in the address, which never changes. */
  word: string;
  /** The column of `region_status` whose values order the table, in a language. */
  from: (lang: Lang) => keyof Region;
  /** The order of its values, where it is not alphabetical or numerical. */
  ranks?: readonly string[];
  /** Whether the table shows it only when it is chosen. */
  extra?: true;
  /** Whether its cells are numbers, which are aligned at their end. */
  figure?: true;
  /** Whether its heading sorts in descending order first, unlike names and dates. */
  highestFirst?: true;
  /** Its columns in files, named as in `region_status`. */
  files: (lang: Lang) => readonly (keyof Region)[];
  /** The text of a region's cell; empty where the value is unknown or not applicable. */
  cell: (region: Region, context: TableContext) => string;
  /** The cell as HTML around its escaped text, where it has markup. */
  html?: (text: string, region: Region, places: TableContext) => string | Html;
}

/** A column with defaults: `from` may be a name, which is also the default of `files`. */
interface Written<Key extends ColumnKey> extends Omit<Column<Key>, 'from' | 'files'> {
  from: keyof Region | Column['from'];
  files?: Column['files'];
}

/** A column of the table with its defaults filled in. */
export function column<Key extends ColumnKey>(written: Written<Key>): Column<Key> {
  const { from } = written;
  const named = typeof from === 'string' ? (): keyof Region => from : from;
  return { files: (lang) => [named(lang)], ...written, from: named };
}

type NumberColumn = 'agencies' | 'services' | 'population';

/** A column of numbers. */
export function numberColumn<Key extends NumberColumn>(key: Key, word: string): Column<Key> {
  return column({
    key,
    word,
    from: key,
    figure: true,
    highestFirst: true,
    cell: (region, { lang }) => numberText(region[key], lang),
  });
}

function numberText(value: number | null, lang: Lang): string {
  return value === null ? '' : formatNumber(value, lang);
}

/** A date as precise as its source; empty where none is known. */
export function dateText(date: string | null, lang: Lang): string {
  return date === null ? '' : formatShortDate(date, lang);
}
