/** Records in the text of source_checks.csv what a check of addresses found. */
import { addRow, changeRow, rowsIn } from '../../src/data/edit/csv-text.ts';
import type { Answer } from './request-address.ts';

/** The answer of the address of a source. */
export interface SourceAnswer extends Pick<Answer, 'outcome'> {
  id: string;
}

/** The outcomes that say whether the page is there; a refusal, a failure or silence says nothing of it. */
const TELLING: ReadonlySet<Answer['outcome']> = new Set(['ok', 'moved', 'gone']);

/**
 * Returns the text with a row for each source whose page is there or gone: new, or changed in place. The
 * day last seen of a page that is gone and the address of an archived copy stay. `day` is `YYYY-MM-DD`.
 */
export function recordChecks(csv: string, answers: readonly SourceAnswer[], day: string): string {
  return answers
    .filter(({ outcome }) => TELLING.has(outcome))
    .reduce((text, { id, outcome }) => {
      const seen = outcome === 'gone' ? {} : { seen_on: day };
      const found = { checked_on: day, outcome, ...seen };
      return rowsIn(text).some((row) => row['source_id'] === id)
        ? changeRow(text, 'source_id', id, found)
        : addRow(text, { source_id: id, ...found }, (other) => other['source_id']! > id);
    }, csv);
}
