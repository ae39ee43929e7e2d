/** The limits of the gate of Lighthouse, and what it makes of several runs. */
import { expect, test } from 'vitest';
import { middle } from '../../../scripts/gates/speed/lighthouse-gate.ts';
import {
  lighthouseFigures,
  type Measured,
} from '../../../scripts/gates/speed/lighthouse-limits.ts';
import { isWithin } from '../../../src/quality/results.ts';

const name = { id: 'Uji', en: 'Trial' };
const good: Measured = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  'largest-contentful-paint': 1500,
  'cumulative-layout-shift': 0.01,
  'total-blocking-time': 50,
};

const beyond = (path: string, found: Measured): string[] =>
  lighthouseFigures(name, path, found)
    .filter((figure) => !isWithin(figure))
    .map(({ what }) => what.en);

test('a page at every limit passes', () => {
  expect(beyond('/', good)).toEqual([]);
});

test.each([
  ['performance', 97, 'performance'],
  ['accessibility', 99, 'accessibility'],
  ['best-practices', 96, 'best practices'],
  ['seo', 92, 'SEO'],
  ['largest-contentful-paint', 1501, 'largest paint (LCP)'],
  ['cumulative-layout-shift', 0.011, 'layout shift (CLS)'],
  ['total-blocking-time', 51, 'blocking time (TBT)'],
] as const)('a page with the %s of %d is reported', (measure, value, words) => {
  expect(beyond('/', { ...good, [measure]: value })).toEqual([`Trial, ${words}`]);
});

test('a tool of the explorer may be slower, and a page in the place of others hidden from searches', () => {
  const slow = { ...good, performance: 90, 'largest-contentful-paint': 4000 };
  expect(beyond('/jelajah/sql/', slow)).toEqual([]);
  expect(beyond('/jelajah/sql/', { ...slow, performance: 89 })).toHaveLength(1);
  for (const path of ['/404.html', '/luring/'])
    expect(beyond(path, { ...good, seo: 66 })).toEqual([]);
});

test('of several runs the middle value of each measure counts', () => {
  const runs = [80, 99, 98].map((performance, index) => ({
    ...good,
    performance,
    'total-blocking-time': index * 10,
  }));
  expect(middle(runs)).toMatchObject({ performance: 98, 'total-blocking-time': 10 });
});
