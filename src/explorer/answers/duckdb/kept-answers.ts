/** A cache of answers: the database does not change, and readers undo choices. */
import type { Query } from '../../../engine/data-engine.ts';

/** Enough for some twenty states; the longest answers are a page of the table and the tiles. */
const KEPT = 200;

/** The same as `query`, but recent and pending answers are reused. A rejected one is not kept. */
export function keepingAnswers(query: Query): Query {
  const kept = new Map<string, ReturnType<Query>>();
  return (sql, parameters) => {
    const key = JSON.stringify([sql, parameters]);
    const answer = kept.get(key) ?? query(sql, parameters);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
