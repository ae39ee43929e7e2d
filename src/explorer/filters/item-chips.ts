/** The chips of a filter that holds several values. */

/** More values than this are one chip together. */
const MOST = 6;

interface ItemChip {
  label: string;
  /** What is left of the filter when the chip is removed. */
  rest: string;
}

/**
 * A chip for each of the values, which stand in `value` with commas between them, or one for all
 * where they are many. In the labels `{}` stands for the value as it is written, or how many.
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
