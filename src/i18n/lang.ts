/** The two languages of the site. Indonesian is the reference. */
export const langs = ['id', 'en'] as const;
/** A language of the site. */
export type Lang = (typeof langs)[number];

/** Returns the other language, for the switch in the header. */
export function otherLang(lang: Lang): Lang {
  return lang === 'id' ? 'en' : 'id';
}

/** Returns the text in a language from a row with both, such as `note_id` and `note_en`. */
export function inLang<Base extends string, Row extends Record<`${Base}_${Lang}`, unknown>>(
  row: Row,
  base: Base,
  lang: Lang,
): Row[`${Base}_${Lang}`] {
  return row[`${base}_${lang}`] as Row[`${Base}_${Lang}`];
}
