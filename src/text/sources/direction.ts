/** The direction of names of sources, which are written as printed and can be in Arabic letters. */

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Returns the value of the attribute `dir` of an element with this text: `auto` where letters run from the
 * right, so that they do not reorder the words around them; else undefined.
 */
export function directionOf(text: string): 'auto' | undefined {
  return RIGHT_TO_LEFT.test(text) ? 'auto' : undefined;
}
