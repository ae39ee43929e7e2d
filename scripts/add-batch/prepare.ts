/** Turns a request into a validated result that can be written, or into reasons for refusal. */
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

/** A request that cannot be added; the message has one line per reason. */
export class RefusedRequest extends Error {}

/** A validated result that has not been written yet. */
export interface PreparedBatch {
  /** Returns the changes and their effect on the published numbers, for which it builds two databases. */
  report: () => Promise<string>;
  /** Writes all files, or none when one cannot be written. */
  write: () => void;
}

/**
 * Tries the request on a copy of `folder`, whose rows are `dataset`, and writes nothing by itself.
 * Throws RefusedRequest when the request, or the data including it, is invalid.
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
  await onCopy(folder, after, (copy) => {
    refuseFaults(copy);
    return Promise.resolve();
  });
  return {
    report: () =>
      onCopy(folder, after, async (copy) => {
        const { title, sections } = await describeDiff(folder, copy);
        const notes = keptNotes(request, dataset);
        return toText(title, notes.length === 0 ? sections : [notesSection(notes), ...sections]);
      }),
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

/** Existing notes of rows that become inaugurated, which may contradict the new status. */
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
