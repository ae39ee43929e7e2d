/** Returns a row that the text of the method page mentions; throws with its name if the data lacks it. */
export function known<Value>(row: Value | undefined, what: string): Value {
  if (row === undefined)
    throw new Error(`The method page speaks of ${what}, which is not in the data.`);
  return row;
}
