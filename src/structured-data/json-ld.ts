/** Data blocks for machines, by the terms of schema.org. */
import type { Graph, Thing, WithContext } from 'schema-dts';

/** One thing, or several that refer to each other. */
export type JsonLd = WithContext<Exclude<Thing, string>> | Graph;

/**
 * A data block as the text of a script element. `<` is written as an escape, so that no name in
 * the data can end the element.
 */
export function jsonLdText(block: JsonLd): string {
  return JSON.stringify(block).replaceAll('<', '\\u003c');
}
