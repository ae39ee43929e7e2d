/** Leaves of a page what differs, so that a check of its markup need not read a thousand equal rows. */
import type { Frame, Page } from '@playwright/test';

/** As many siblings of a kind remain: more than a loop needs to show its first and its usual element. */
const MOST_ALIKE = 10;

/** Attributes whose values change what an element is or how it looks; of others the name is enough. */
const TELLING = ['class', 'role', 'type', 'aria-hidden', 'tabindex', 'fill', 'stroke', 'data-s'];

/**
 * Removes from an open page what is folded or hidden, and of siblings of the same kind all after the
 * first ten. Two elements are of the same kind when they have the same name and attributes, and the
 * kinds of elements in them are the same, however many there are of each. What other elements refer
 * to by its id remains.
 */
export async function thinPage(page: Page | Frame): Promise<void> {
  await page.evaluate(thinDocument, [MOST_ALIKE, TELLING] as const);
}

/** Does the same in the document of its window, without using anything outside of itself. */
export function thinDocument([most, telling]: readonly [number, readonly string[]]): void {
  const kinds = new Map<string, number>();
  const kindOf = new Map<Element, number>();
  const referred = new Set<string>();

  const markOf = ({ name, value }: Attr): string => {
    // Most of these attributes refer to other elements; the words of the rest are no ids.
    if (/^(aria-|for$)/.test(name)) for (const id of value.split(/\s+/)) referred.add(id);
    return telling.includes(name) || value === '' ? `${name}=${value}` : name;
  };

  const setKind = (element: Element): number => {
    const inside = new Set([...element.children].map(setKind));
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim() !== '',
    );
    const marks = [...element.attributes].map(markOf);
    const key = [element.localName, hasText, ...marks, ...[...inside].sort()].join(' ');
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    kindOf.set(element, kind);
    return kind;
  };

  const isReferred = (element: Element): boolean =>
    referred.has(element.id) ||
    [...element.querySelectorAll('[id]')].some(({ id }) => referred.has(id));

  const thin = (element: Element): void => {
    const seen = new Map<number, number>();
    for (const child of [...element.children]) {
      const kind = kindOf.get(child)!;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      const isFolded = child.matches('[hidden], details:not([open]) > :not(summary)');
      if (count <= most && !isFolded) thin(child);
      else if (!isReferred(child)) child.remove();
    }
  };

  setKind(document.body);
  thin(document.body);
}
