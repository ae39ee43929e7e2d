/** A cache of the values that were used most recently. */

/** Values by key; at most as many as it was made for. */
export interface Recent<Key, Value> {
  /** Returns the value of a key, made by `make` when it is not kept. */
  take: (key: Key, make: () => Value) => Value;
  /** Forgets the value of a key. */
  forget: (key: Key) => void;
}

/**
 * Returns a cache that keeps `most` values. When there are more, it forgets the one whose use is the
 * longest ago, and calls `dropped` with it.
 */
export function createRecent<Key, Value>(
  most: number,
  dropped: (value: Value) => void = () => undefined,
): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  const take = (key: Key, make: () => Value): Value => {
    const value = kept.has(key) ? kept.get(key)! : make();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) {
      const [oldest, last] = [...kept][0]!;
      kept.delete(oldest);
      dropped(last);
    }
    return value;
  };
  return { take, forget: (key) => kept.delete(key) };
}
