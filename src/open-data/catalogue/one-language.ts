/** A catalogue in one language, for harvesters that take one of several texts at random. */
import type { Bilingual } from '../../data/columns.ts';

type Lang = keyof Bilingual;

/** Returns the same JSON-LD without the texts in the other language, at any depth. */
export function inOneLanguage<Value>(value: Value, lang: Lang): Value {
  return only(value, lang) as Value;
}

function only(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => isIn(each, lang)).map((each) => only(each, lang));
    // A single text is written without a list, because a harvester may take a list for several titles.
    return value.length > 1 && kept.length === 1 ? kept[0] : kept;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, only(each, lang)]));
}

/** Whether a value is no text in another language. */
function isIn(value: unknown, lang: Lang): boolean {
  if (value === null || typeof value !== 'object' || !('@language' in value)) return true;
  return value['@language'] === lang;
}
