/** A row that the text of the method page speaks of; throws, naming it, when the data lost it. */
export function known<Value>(row: Value | undefined, what: string): Value {
  if (row === undefined)
    throw new Error(`The method page speaks of ${what}, which is not in the data.`);
  return row;
}
