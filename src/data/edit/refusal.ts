/** Why something cannot be added, told so that the person can say it rightly. */

export interface Refusal {
  /** The flag or question meant, such as `--date`. */
  field: string;
  /** What was said; empty where nothing was. */
  value: string;
  /** What a right answer is. */
  expected: string;
  /** Right answers near to what was said, each with a word of explanation where it needs one. */
  nearest?: readonly string[];
  /** What happened to the answer. */
  advice?: string;
}

/** One refusal in one line. */
export function formatRefusal({ field, value, expected, nearest = [], advice }: Refusal): string {
  const hint = nearest.length === 0 ? '' : `; nearest: ${nearest.join(' or ')}`;
  const why = advice === undefined ? '' : ` (${advice})`;
  return `${field}: "${value}": expected ${expected}${hint}${why}`;
}
