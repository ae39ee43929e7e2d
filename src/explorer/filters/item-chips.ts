/** The chips of a filter that holds several values. */

/** More values than this share one chip. */
const MOST = 6;

interface ItemChip {
  label: string;
  /** The value of the filter after the chip is removed. */
  rest: string;
}

/**
 * A chip for each of the comma-separated values, or one for all where there are many. In the labels
 * `{}` is replaced by the written value, or by how many there are.
 */
export function itemChips(
  value: string,
  labels: { one: string; many: string },
  written: (item: string) => string,
): ItemChip[] {
  const items = value.split(',').filter(Boolean);
  if (items.length > MOST) {
    return [{ label: labels.many.replace('{}', String(items.length)), rest: '' }];
  }
  return items.map((item) => ({
    label: labels.one.replace('{}', written(item)),
    rest: items.filter((other) => other !== item).join(','),
  }));
}
