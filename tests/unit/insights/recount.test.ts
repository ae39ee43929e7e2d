/** The views of the insights give the same as an independent count in TypeScript over the CSVs. */
import { expect, test } from 'vitest';
import { insightPartViews } from '../../../src/db/schema/views/insight-part-views.ts';
import { insightViews } from '../../../src/db/schema/views/insight-views.ts';
import { keyOfRow, recounts, type RecountedView } from '../../site/recount/insights/insights.ts';
import { useDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';

const database = useDatabase(realFolder);
const names = Object.keys(recounts) as RecountedView[];

test('every view of the insights is recounted', () => {
  expect(names.toSorted()).toEqual(
    Object.keys({ ...insightViews, ...insightPartViews }).toSorted(),
  );
});

test.each(names)('the rows of %s are the same', async (name) => {
  const rows = (await database.view(name)) as unknown as Record<string, unknown>[];
  const recounted = recounts[name]();
  const byKey = new Map(recounted.map((row) => [keyOfRow(name, row), row.cells]));
  expect(rows.length).toBe(recounted.length);
  const wrong = rows.flatMap((row) => {
    const cells = byKey.get(keyOfRow(name, { cells: row as never, rows: [] })) ?? {};
    return Object.entries(cells)
      .filter(([column, value]) => row[column] !== value)
      .map(([column, value]) => `${column}: ${String(row[column])}, not ${String(value)}`);
  });
  expect(wrong).toEqual([]);
});
