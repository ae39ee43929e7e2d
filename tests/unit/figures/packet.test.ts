/** The packet of a figure for the desk: what stands out among its rows, and that its SQL gives them. */
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../src/db/read.ts';
import { compared, largestStep, pointsOf } from '../../../src/figures/packet/points.ts';
import { measures, recipeSql } from '../../../src/figures/packet/measures.ts';
import { packetSentences, packetText } from '../../../src/figures/packet/packet.ts';
import { figures } from '../../../src/figures/registry.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { databaseOf } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';

let all: readonly Figure[];
beforeAll(async () => {
  all = await figures();
}, 60_000);

const point = (label: string, value: number): { label: string; value: number } => ({
  label,
  value,
});

test('the biggest step is the first pair of neighbours with the largest difference', () => {
  const points = [point('a', 1), point('b', 4), point('c', 7), point('d', 5)];
  expect(largestStep(points)).toEqual([points[0], points[1]]);
  expect(largestStep([point('a', 1), point('b', 1)])).toBeNull();
  expect(largestStep([])).toBeNull();
});

test('a series is compared with the state a year before, a ranking from end to end', () => {
  const points = [
    point('2023-05-01', 1),
    point('2024-12-15', 2),
    point('2025-02-01', 3),
    point('2025-12-15', 4),
  ];
  expect(compared(points, 'series')).toEqual([points[1], points[3]]);
  expect(compared(points, 'ranking')).toEqual([points[0], points[3]]);
  expect(compared(points.slice(0, 1), 'series')).toBeNull();
});

test('a ranking begins with the largest value and leaves out rows without one', () => {
  const rows = [
    { name: 'a', population: 1 },
    { name: 'b', population: null },
    { name: 'c', population: 3 },
  ];
  expect(pointsOf(rows, measures.uncovered_regions!, 'id').map(({ label }) => label)).toEqual([
    'c',
    'a',
  ]);
});

test('the sentences of the progress give the largest rise and the total of a year before', () => {
  const progress = all.find(({ slug }) => slug === 'kemajuan')!;
  expect(packetSentences(progress, 'en').slice(1)).toEqual([
    'The biggest change between two dates: from 230 (8 October 2024) to 272 (12 December 2024).',
    'For comparison: 272 on 12 December 2024, 305 on 15 December 2025.',
    'Holds for data as of 15 December 2025.',
  ]);
});

test('every figure has a packet in both languages with finding, date, source, licence and page', async () => {
  for (const figure of all) {
    for (const lang of langs) {
      const page = `https://contoh.example/${lang}/`;
      const text = await packetText(figure, lang, { page, contact: 'redaksi@contoh.example' });
      expect(text, figure.slug).not.toMatch(/undefined|NaN|null|<|&amp;/);
      expect(text).toContain('CC BY 4.0');
      expect(text).toContain('redaksi@contoh.example');
      expect(text.split('\n').length).toBeGreaterThan(8);
    }
  }
});

test('the SQL of every figure runs and gives the values of its rows', async () => {
  const database = await openDatabase(await databaseOf(realFolder, 'stored'));
  for (const figure of all) {
    const measure = measures[figure.view];
    const rows = await database.rows(
      recipeSql(figure.view, figure.province?.province_code ?? null, 'id'),
    );
    if (!measure) continue;
    const values = new Set(rows.map((row) => row[measure.value]));
    const missing = figure.rows.filter((row) => !values.has(row[measure.value]));
    expect(missing, figure.slug).toEqual([]);
  }
});
