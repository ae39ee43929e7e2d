/** Reasons why a request cannot be added. */

/** A reason to refuse an answer, with what is needed to correct it. */
export interface Refusal {
  /** The flag or question, such as `--date`. */
  field: string;
  /** The answer; empty where none was given. */
  value: string;
  /** Describes a valid answer. */
  expected: string;
  /** Valid answers close to the one given, each with a short explanation where it needs one. */
  nearest?: readonly string[];
  /** How the answer was probably spoiled. */
  advice?: string;
}

/** Formats one refusal as one line. */
export function formatRefusal({ field, value, expected, nearest = [], advice }: Refusal): string {
  const hint = nearest.length === 0 ? '' : `; nearest: ${nearest.join(' or ')}`;
  const why = advice === undefined ? '' : ` (${advice})`;
  return `${field}: "${value}": expected ${expected}${hint}${why}`;
}
