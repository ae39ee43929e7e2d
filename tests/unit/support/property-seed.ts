/** The seed of a run without `FC_SEED`. */
const FIXED = 20_251_215;

/** The seed that `FC_SEED` names, or the fixed one. Throws when it is not a whole number. */
export function propertySeed(named = process.env['FC_SEED'] ?? ''): number {
  if (named === '') return FIXED;
  if (!/^-?\d{1,9}$/.test(named)) throw new Error(`FC_SEED: "${named}" is not a whole number`);
  return Number(named);
}
