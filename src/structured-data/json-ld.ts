/** Data blocks for programs in the vocabulary of schema.org. */
import type { Graph, Thing, WithContext } from 'schema-dts';

/** One thing, or several that refer to each other. */
export type JsonLd = WithContext<Exclude<Thing, string>> | Graph;

/**
 * Returns a data block as the text of a script element. `<` is escaped, so that no name in the data
 * can close the element.
 */
export function jsonLdText(block: JsonLd): string {
  return JSON.stringify(block).replaceAll('<', '\\u003c');
}
