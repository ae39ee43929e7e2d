import { expect, test } from 'vitest';
import {
  statementsAround,
  type Statement,
} from '../../../src/components/inauguration/statements.ts';

const statement = (as_of: string, total: number, series: Statement['series']): Statement =>
  ({ as_of, total, series }) as Statement;
const totals = [
  statement('2024-06-24', 208, 'conflict'),
  statement('2024-08', 231, 'conflict'),
  statement('2024-09-01', 208, 'context'),
  statement('2024-10-08', 208, 'context'),
  statement('2024-12-12', 300, 'conflict'),
];
const october = { date: '2024-10-08', date_last: '2024-10-08' };

test('An event shows the statements for its day and the conflicting ones since the event before', () => {
  const shown = statementsAround(totals, october, { date_last: '2024-08-20' });
  expect(shown.map((row) => row.as_of)).toEqual(['2024-08', '2024-10-08']);
});

test('The first event shows only the statements for its own day', () => {
  expect(statementsAround(totals, october, undefined).map((row) => row.as_of)).toEqual([
    '2024-10-08',
  ]);
});
