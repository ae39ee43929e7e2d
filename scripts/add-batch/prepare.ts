/** From a request to a result that was validated and can be written, or to why it cannot. */
import { requestRefusals } from '../../src/data/edit/batch-request.ts';
import type { BatchRequest } from '../../src/data/edit/request.ts';
import { planBatch } from '../../src/data/edit/plan-batch.ts';
import { formatRefusal } from '../../src/data/edit/refusal.ts';
import { regionsNamed } from '../../src/data/edit/request-regions.ts';
import { DataError, loadDataset } from '../../src/data/load.ts';
import type { Dataset } from '../../src/data/tables/index.ts';
import { describeDiff } from '../diff/describe.ts';
import { say, toText, type Section } from '../diff/report.ts';
import { onCopy, readBatchFiles, writeAll } from './trial.ts';

/** A request that cannot be added; its message has a line for each reason. */
export class RefusedRequest extends Error {}

export interface PreparedBatch {
  /** What will change and what that does to the figures, in words. */
  report: string;
  /** Writes all files, or none when one cannot be written. */
  write: () => void;
}

/**
 * Tries the request on a copy of `folder`, whose rows are `dataset`. Writes nothing there by itself;
 * throws RefusedRequest when the request, or the data with it, is not right.
 */
export async function prepareBatch(
  folder: string,
  dataset: Dataset,
  request: BatchRequest,
): Promise<PreparedBatch> {
  const refusals = requestRefusals(request, dataset);
  if (refusals.length > 0) throw new RefusedRequest(refusals.map(formatRefusal).join('\n'));
  const before = readBatchFiles(folder);
  const after = planBatch(request, dataset, before);
  const report = await onCopy(folder, after, async (copy) => {
    refuseFaults(copy);
    const { title, sections } = await describeDiff(folder, copy);
    const notes = keptNotes(request, dataset);
    return toText(title, notes.length === 0 ? sections : [notesSection(notes), ...sections]);
  });
  return {
    report,
    write: () => {
      writeAll(folder, before, after);
    },
  };
}

function refuseFaults(copy: string): void {
  try {
    loadDataset(copy);
  } catch (error) {
    throw error instanceof DataError ? new RefusedRequest(error.message) : error;
  }
}

/** Notes that stay although the row becomes inaugurated: they may say that it is not. */
function keptNotes({ regions }: BatchRequest, dataset: Dataset): [string, string][] {
  const named = regionsNamed(regions, dataset);
  return dataset.facilities.flatMap(({ region_code, note_id }): [string, string][] =>
    named.has(region_code) && note_id !== null ? [[region_code, note_id]] : [],
  );
}

function notesSection(notes: readonly [string, string][]): Section {
  return {
    title: 'Catatan yang tetap; masih benarkah? / Notes that stay; are they still true?',
    items: notes.map(([code, note]) => say`facilities.csv, ${code}: ${note}`),
  };
}
