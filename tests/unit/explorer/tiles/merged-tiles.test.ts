// @vitest-environment jsdom
/** The tiles of the explorer as one path for each shape and status. */
import { expect, test } from 'vitest';
import type { TileLook } from '../../../../src/explorer/tiles/looks.ts';
import { MergedTiles } from '../../../../src/explorer/tiles/merged-tiles.ts';
import { HEXAGON, placed } from '../../../../src/map/tiles/tile-shapes.ts';

const centres = new Map([
  ['35.09', { x: 10, y: 20 }],
  ['35.79', { x: 30, y: 20 }],
  ['95.04', { x: 50, y: 20 }],
]);

const look: TileLook = { status: 'inaugurated', day: null, matches: true, chosen: false };

function drawing(): SVGSVGElement {
  document.body.innerHTML = `<svg><g class="group">${[...centres.keys()]
    .map((code) => `<a data-code="${code}"></a>`)
    .join('')}</g></svg>`;
  return document.querySelector('svg')!;
}

/** The path data of each shape that is drawn, by status and shape. */
function drawn(svg: SVGSVGElement): Record<string, string> {
  const paths = [...svg.querySelectorAll('.merged path')].flatMap((path) => {
    const data = path.getAttribute('d') ?? '';
    const status = path.parentElement?.dataset['s'] ?? '';
    return data === '' ? [] : [[`${status} ${path.getAttribute('class')}`, data]];
  });
  return Object.fromEntries(paths) as Record<string, string>;
}

test('tiles of one status and shape are one path, and chosen ones are left out', () => {
  const svg = drawing();
  const merged = new MergedTiles(svg, centres);
  merged.show(new Map([...centres.keys()].map((code) => [code, look])));
  const all = [...centres.values()].map((centre) => placed(HEXAGON, centre)).join('');
  expect(drawn(svg)).toEqual({ 'i tile-hexagon': all });

  merged.show(
    new Map([
      ['35.09', { ...look, chosen: true }],
      ['35.79', { ...look, matches: false }],
      ['95.04', { ...look, status: 'preparing' }],
    ]),
  );
  expect(Object.keys(drawn(svg))).toEqual(['i tile-small', 'p tile-hexagon', 'p tile-sign']);
  expect(drawn(svg)['i tile-small']).toMatch(/^M30 20m/);
  expect(drawn(svg)['p tile-hexagon']).toBe(placed(HEXAGON, { x: 50, y: 20 }));
});

test('matching tiles are marked while some do not match', () => {
  const svg = drawing();
  const merged = new MergedTiles(svg, centres);
  const layer = svg.querySelector('.merged')!;
  merged.show(new Map([['35.09', { ...look, matches: false }]]));
  expect(layer.hasAttribute('data-some-out')).toBe(true);
  merged.show(new Map([['35.09', look]]));
  expect(layer.hasAttribute('data-some-out')).toBe(false);
});

test('a path that stays the same is not written again', async () => {
  const svg = drawing();
  const merged = new MergedTiles(svg, centres);
  const looks = new Map([...centres.keys()].map((code) => [code, look]));
  merged.show(looks);
  let writes = 0;
  const observer = new MutationObserver((records) => (writes += records.length));
  observer.observe(svg, { attributes: true, subtree: true, attributeFilter: ['d'] });
  merged.show(looks);
  await Promise.resolve();
  expect(writes).toBe(0);
  merged.show(new Map([...looks, ['35.09', { ...look, matches: false }]]));
  await Promise.resolve();
  expect(writes).toBe(2);
});
