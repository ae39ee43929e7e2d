/**
 * Array functions that browsers at the floor (docs/browsers.md) lack; without them a search finds
 * nothing, whatever is typed. Runs before all other scripts, because the header comes first.
 */
const functions = {
  toSorted<Item>(this: readonly Item[], compare?: (a: Item, b: Item) => number): Item[] {
    return [...this].sort(compare);
  },
  toReversed<Item>(this: readonly Item[]): Item[] {
    return [...this].reverse();
  },
};

for (const [name, value] of Object.entries(functions))
  if (!Object.hasOwn(Array.prototype, name))
    Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
