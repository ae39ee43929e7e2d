/** A cache of answers: the database does not change, and readers undo choices. */
import type { Query } from '../../../engine/data-engine.ts';
import { createRecent } from '../../../scripts/recent.ts';

/** Enough for some twenty states; the longest answers are a page of the table and the tiles. */
const KEPT = 200;

/** The same as `query`, but recent and pending answers are reused. A rejected one is not kept. */
export function keepingAnswers(query: Query): Query {
  const kept = createRecent<string, ReturnType<Query>>(KEPT);
  return (sql, parameters) => {
    const key = JSON.stringify([sql, parameters]);
    const answer = kept.take(key, () => query(sql, parameters));
    answer.catch(() => {
      kept.forget(key);
    });
    return answer;
  };
}
