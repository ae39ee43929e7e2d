/** Runs many tasks a few at a time. */

interface Turns<Item, Result> {
  /** Items of one group are never processed at the same time. */
  group: (item: Item) => string;
  work: (item: Item) => Promise<Result>;
}

/** Returns the results in the order of the items; processes at most `atOnce` groups at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  { group, work }: Turns<Item, Result>,
): Promise<Result[]> {
  const results = new Map<Item, Result>();
  const groups = [...new Set(items.map(group))];
  const next = async (): Promise<void> => {
    const name = groups.shift();
    if (name === undefined) return;
    for (const item of items.filter((each) => group(each) === name)) {
      results.set(item, await work(item));
    }
    await next();
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return items.map((item) => results.get(item)!);
}
