/** Leaves of a page what differs, so that a check of its markup need not read a thousand equal rows. */
import type { Frame, Page } from '@playwright/test';

/** As many elements of a kind remain: more than a loop needs to show its first and its usual element. */
const MOST_ALIKE = 10;

/** As many for colours, which a style sheet gives to the first, the even and the odd elements of a list. */
const MOST_COLOURED = 3;

/** Attributes whose values change what an element is or how it looks; of others the name is enough. */
const TELLING = ['class', 'role', 'type', 'aria-hidden', 'tabindex', 'fill', 'stroke', 'data-s'];

/** Elements that are judged by all of their content, such as the words of a link. */
const WHOLE = 'a, button, label, summary, option, caption, figcaption, h1, h2, h3, h4, h5, h6';

/**
 * Removes from an open page what is folded or hidden, and of elements of the same kind all after the
 * first ten. Elements are of the same kind when they and all elements around them have the same names
 * and attributes. An element also remains when another one in it does, or one that remains refers to
 * it by its id, and each that remains keeps its first child of each name.
 */
export async function thinPage(page: Page | Frame): Promise<void> {
  await page.evaluate(thinDocument, [MOST_ALIKE, TELLING, WHOLE] as const);
}

/** Does the same, but leaves three elements of a kind, which is enough for rules that see colours only. */
export async function thinToColours(page: Page | Frame): Promise<void> {
  await page.evaluate(thinDocument, [MOST_COLOURED, TELLING, WHOLE] as const);
}

/**
 * Does the same in the document of its window, without using anything outside of itself: leaves `most`
 * elements of a kind, compares the values of the attributes `telling`, and thins out nothing in `whole`.
 */
export function thinDocument([most, telling, whole]: readonly [
  number,
  readonly string[],
  string,
]): void {
  const places = new Map<string, number>();
  const seen = new Map<number, number>();
  const needed = new Set<Element>();
  const left = new Set<Element>();
  const referred = new Set<string>();

  const isFolded = (element: Element): boolean =>
    element.matches('[hidden], details:not([open]) > :not(summary)');

  const placeOf = (element: Element, around: number): number => {
    const marks = [...element.attributes].map(({ name, value }) =>
      telling.includes(name) || value === '' ? `${name}=${value}` : name,
    );
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim() !== '',
    );
    const key = [around, element.localName, hasText, ...marks].join(' ');
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };

  /** Marks what is needed of an element, and returns whether there is any. */
  const isNeeded = (element: Element, around: number): boolean => {
    if (isFolded(element)) return false;
    const place = placeOf(element, around);
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const inside = [...element.children].map((child) => isNeeded(child, place));
    if (count <= most || inside.includes(true)) needed.add(element);
    return needed.has(element);
  };

  const leave = (element: Element): void => {
    left.add(element);
    for (const { name, value } of element.attributes) {
      // Most of these attributes refer to other elements; the words of the rest are no ids.
      if (/^(aria-|for$|headers$)/.test(name))
        for (const id of value.split(/\s+/)) referred.add(id);
    }
    const isWhole = element.closest(whole) !== null;
    const names = new Set<string>();
    for (const child of element.children) {
      if (isFolded(child)) continue;
      if (isWhole || needed.has(child) || !names.has(child.localName)) leave(child);
      names.add(child.localName);
    }
  };

  const isReferred = (element: Element): boolean =>
    referred.has(element.id) ||
    [...element.querySelectorAll('[id]')].some(({ id }) => referred.has(id));

  const thin = (element: Element): void => {
    for (const child of [...element.children]) {
      if (left.has(child)) thin(child);
      else if (!isReferred(child)) child.remove();
    }
  };

  isNeeded(document.body, -1);
  leave(document.body);
  thin(document.body);
}
