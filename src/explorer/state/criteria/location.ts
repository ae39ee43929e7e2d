/** The filters by location, kind and name of a region. */
import { formatList, formatNumber } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { explorerWords } from '../words.ts';
import { criterion, isIn, oneOf, type FilterNames } from './criterion.ts';

/** The kinds of region. */
export const kinds = ['kabupaten', 'kota'] as const;
/** One of the kinds of region. */
export type Kind = (typeof kinds)[number];

/** Ids of island groups, in the order of the vocabulary. */
export const islands = oneOf({
  key: 'islands',
  param: 'pulau',
  column: 'island_group_id',
  values: (known) => known.islands,
  words: named('islands'),
});

/** Codes of provinces, in the order of the vocabulary. */
export const provinces = oneOf({
  key: 'provinces',
  param: 'provinsi',
  column: 'province_code',
  values: (known) => known.provinces,
  words: named('provinces'),
});

/** Codes of kabupaten and kota, in the order of the vocabulary; many fit in one SQL parameter. */
export const regions = oneOf({
  key: 'regions',
  param: 'daerah',
  column: 'region_code',
  values: (known) => known.regions,
  words: named('regions'),
  sql: (codes) => [
    { sql: "region_code IN (SELECT unnest(string_split(?, ',')))", parameters: [codes.join(',')] },
  ],
});

/** The kind of region, or all of them. */
export const kind = criterion<'kind', Kind | 'all'>({
  key: 'kind',
  param: 'jenis',
  usual: 'all',
  read: (word) => kinds.find((each) => each === word) ?? 'all',
  write: (chosen) => (chosen === 'all' ? '' : chosen),
  lets: (chosen) => (chosen === 'all' ? null : (region) => region.kind === chosen),
  sql: (chosen) => (chosen === 'all' ? [] : [isIn('kind', [chosen])]),
  words: (chosen, lang) => (chosen === 'all' ? '' : explorerWords(lang).phrases.kind[chosen]),
});

/** The text of the search box, cleaned by `cleanText`. */
export const text = criterion<'text', string>({
  key: 'text',
  param: 'cari',
  usual: '',
  read: cleanText,
  write: (written) => written,
  lets: (written) => {
    const needle = written.toLowerCase();
    return needle === '' ? null : (region) => region.search_text.includes(needle);
  },
  sql: (written) =>
    written === ''
      ? []
      : [{ sql: 'contains(search_text, ?)', parameters: [written.toLowerCase()] }],
  words: (written, lang) => (written === '' ? '' : explorerWords(lang).phrases.text(written)),
});

const LONGEST_TEXT = 100;

/**
 * The text of the search box as the state keeps it: trimmed, at most 100 characters, without
 * control characters and lone surrogates, which no name has and URLs cannot contain.
 */
export function cleanText(raw: string): string {
  const visible = raw.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return Array.from(visible.trim()).slice(0, LONGEST_TEXT).join('').trim();
}

/** More values than this are counted instead of named; the address of the view names them all. */
export const MOST_NAMED = 6;

/** The phrase that names the chosen values, or counts them where there are many. */
function named(filter: 'islands' | 'provinces' | 'regions') {
  return (chosen: readonly string[], lang: Lang, names: FilterNames): string => {
    const t = explorerWords(lang).phrases;
    if (chosen.length > MOST_NAMED) return t.many[filter](formatNumber(chosen.length, lang));
    const list = chosen.map((key) => names[filter].get(key) ?? key);
    return t[filter](formatList(list, lang));
  };
}
