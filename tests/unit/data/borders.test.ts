/** The land borders against pairs known from general knowledge, and the islands without any. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { realFolder } from '../support/folders.ts';

interface Known {
  region_a: string;
  region_b: string;
  border: string;
}

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'borders', 'known.csv');
const known = Papa.parse<Known>(readFileSync(fixture, 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const { borders, regions } = loadDataset(realFolder);
const pairs = new Set(borders.map(({ region_a, region_b }) => `${region_a} ${region_b}`));

const name = (code: string): string => {
  const region = regions.find((each) => each.code === code)!;
  return `${region.kind} ${region.name}`;
};

test('the list has every known pair of neighbours, and no pair that is known not to touch', () => {
  const wrong = known
    .filter(({ region_a, region_b, border }) => {
      return pairs.has(`${region_a} ${region_b}`) !== (border === 'true');
    })
    .map(({ region_a, region_b, border }) => `${name(region_a)} - ${name(region_b)}: ${border}`);
  expect(wrong).toEqual([]);
  expect(known.filter(({ border }) => border === 'true')).toHaveLength(298);
  expect(known.filter(({ border }) => border === 'false')).toHaveLength(131);
});

test('each pair has the smaller code first and is listed once', () => {
  expect(borders.filter(({ region_a, region_b }) => region_a >= region_b)).toEqual([]);
  expect(pairs.size).toBe(borders.length);
});

test('33 regions, all of them islands, have no land neighbour', () => {
  const bordering = new Set(borders.flatMap(({ region_a, region_b }) => [region_a, region_b]));
  const alone = regions.filter(({ code }) => !bordering.has(code)).map(({ code }) => code);
  expect(alone).toEqual([
    '11.09',
    '11.72',
    '13.09',
    '14.10',
    '21.02',
    '21.03',
    '21.04',
    '21.05',
    '21.71',
    '31.01',
    '53.05',
    '53.13',
    '53.14',
    '53.20',
    '65.71',
    '71.03',
    '71.04',
    '71.09',
    '72.07',
    '72.11',
    '73.01',
    '74.07',
    '74.12',
    '81.02',
    '81.03',
    '81.07',
    '81.08',
    '81.72',
    '82.05',
    '82.07',
    '82.08',
    '82.71',
    '91.05',
  ]);
});
