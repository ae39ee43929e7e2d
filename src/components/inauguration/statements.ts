/** Selects the stated national totals that are shown beside an event. */
import { lastDay } from '../../data/partial-date.ts';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import type { Batch } from '../../text/phrases/batch-words.ts';

/** A row of totals.csv. */
export type Statement = Row<(typeof tables)['totals']>;

/**
 * Returns every statement for the date of the event, and those since the event before it that
 * disagree with the official series, because a press report of the day may have repeated them.
 */
export function statementsAround(
  totals: readonly Statement[],
  batch: Pick<Batch, 'date' | 'date_last'>,
  earlier: Pick<Batch, 'date_last'> | undefined,
): Statement[] {
  const since = earlier?.date_last ?? batch.date_last;
  return totals.filter(({ as_of, series }) => {
    const day = lastDay(as_of);
    const between = since <= day && day <= batch.date_last;
    return as_of === batch.date || (series === 'conflict' && between);
  });
}
