import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { rowLine } from '../../../../src/data/check/row-lines.ts';

const lines = readFileSync('data/facilities.csv', 'utf8').split('\n');

test('the line number of every MPP is that of the line that begins with its code', () => {
  const { facilities } = loadDataset('data');
  const wrong = facilities.filter(({ region_code }) => {
    const line = rowLine('facilities', region_code);
    return line === undefined || !lines[line - 1]?.startsWith(`${region_code},`);
  });
  expect(wrong).toEqual([]);
});

test('a code without a row has no line number', () => {
  expect(rowLine('facilities', '99.99')).toBeUndefined();
});
