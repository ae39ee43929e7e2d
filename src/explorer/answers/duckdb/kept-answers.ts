/** Answers that are kept: the database does not change, and readers take choices back. */
import type { Ask } from '../../../engine/data-engine.ts';

/** Enough for some twenty states; the longest answers are a page of the table and the tiles. */
const KEPT = 200;

/** The same as `ask`, but a question it was asked lately is not asked again, nor twice at a time. */
export function keepingAnswers(ask: Ask): Ask {
  const kept = new Map<string, ReturnType<Ask>>();
  return (sql, parameters) => {
    const key = JSON.stringify([sql, parameters]);
    const answer = kept.get(key) ?? ask(sql, parameters);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
