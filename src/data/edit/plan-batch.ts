/** Computes the new texts of the files that an accepted request changes. */
import { lastDay } from '../partial-date.ts';
import type { Dataset } from '../tables/index.ts';
import { batchId, type BatchRequest } from './request.ts';
import { addRow, changeRow, rowsIn } from './csv-text.ts';
import { regionsNamed } from './request-regions.ts';

/** The texts of the files that an inauguration may change, by file name. */
export type BatchFiles = Record<(typeof batchFiles)[number], string>;

/** The names of the files that an inauguration may change. */
export const batchFiles = ['batches.csv', 'facilities.csv', 'sources.csv', 'dataset.csv'] as const;

/**
 * Returns the files with the inauguration added: its row, its MPPs (rows with the status operating or
 * preparing are changed, others are added), the new source and the date the data reaches. Everything
 * else stays byte for byte. Expects a request without refusals.
 */
export function planBatch(request: BatchRequest, dataset: Dataset, files: BatchFiles): BatchFiles {
  return {
    'batches.csv': withBatch(request, files['batches.csv']),
    'facilities.csv': withFacilities(request, dataset, files['facilities.csv']),
    'sources.csv': withSource(request, files['sources.csv']),
    'dataset.csv': withReach(request, dataset, files['dataset.csv']),
  };
}

/** The sources of the request as written in a cell, the new one first. */
function sourceIds({ sources, newSource }: BatchRequest): string[] {
  return [...(newSource ? [newSource.id] : []), ...sources];
}

function withBatch(request: BatchRequest, csv: string): string {
  const row = {
    id: batchId(request),
    date: request.date,
    officiant: request.officiant,
    officiant_role_id: request.roleId,
    officiant_role_en: request.roleEn,
    venue: request.venue,
    mode: request.mode,
    count: request.count,
    cumulative_total: request.total,
    source_ids: sourceIds(request).join(';'),
    note_id: request.noteId,
    note_en: request.noteEn,
  };
  return addRow(csv, row, ({ date = '', id = '' }) =>
    date === row.date ? id > row.id : date > row.date,
  );
}

function withFacilities(request: BatchRequest, dataset: Dataset, csv: string): string {
  return [...regionsNamed(request.regions, dataset)].reduce((text, code) => {
    const changes = {
      status: 'inaugurated',
      inaugurated_on: request.date,
      batch_id: batchId(request),
      evidence_grade: request.evidence,
      // These two speak of an MPP that has no inauguration.
      reported_on: '',
      setback: '',
    };
    const old = rowsIn(text).find(({ region_code }) => region_code === code);
    if (!old) {
      const row = { region_code: code, ...changes, source_ids: sourceIds(request).join(';') };
      return addRow(text, row, ({ region_code = '' }) => region_code > code);
    }
    const sources = [...new Set([...(old['source_ids'] ?? '').split(';'), ...sourceIds(request)])];
    return changeRow(text, 'region_code', code, { ...changes, source_ids: sources.join(';') });
  }, csv);
}

function withSource({ newSource }: BatchRequest, csv: string): string {
  if (!newSource) return csv;
  return addRow(csv, { ...newSource }, ({ id = '' }) => id > newSource.id);
}

function withReach({ collectedUntil, newSource }: BatchRequest, { dataset }: Dataset, csv: string) {
  const [reach] = dataset;
  if (!reach) return csv;
  const until = collectedUntil === '' ? reach.collected_until : collectedUntil;
  const published = newSource?.published ?? '';
  const isNewer = published !== '' && lastDay(published) > lastDay(reach.newest_page);
  return changeRow(csv, 'collected_until', reach.collected_until, {
    collected_until: until,
    newest_page: isNewer ? published : reach.newest_page,
  });
}
