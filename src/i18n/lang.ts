/** The two languages of the site. Indonesian is the reference. */
export const langs = ['id', 'en'] as const;
export type Lang = (typeof langs)[number];

/** The other language, for the switch in the header. */
export function otherLang(lang: Lang): Lang {
  return lang === 'id' ? 'en' : 'id';
}

/** Picks the text of a language from a row that has it in both, such as `note_id` and `note_en`. */
export function inLang<Base extends string, Row extends Record<`${Base}_${Lang}`, unknown>>(
  row: Row,
  base: Base,
  lang: Lang,
): Row[`${Base}_${Lang}`] {
  return row[`${base}_${lang}`] as Row[`${Base}_${Lang}`];
}
