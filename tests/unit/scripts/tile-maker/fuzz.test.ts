/** 500 random tables, most of them broken: the tile maker must take each of them. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makeMap } from '../../../../src/scripts/tile-maker/make-map.ts';
import { readTable } from '../../../../src/scripts/tile-maker/read-table.ts';
import { systems } from '../../../../src/scripts/tile-maker/region-index.ts';
import { fullName } from '../../../../src/scripts/tile-maker/regions.ts';
import { useTiles } from './real-tiles.ts';

const tiles = useTiles();

/** A cell: a region in some writing, a number in some writing, or anything at all. */
function cells(): fc.Arbitrary<string> {
  const known = tiles().regions.flatMap((region) => [
    region.code,
    region.code.replace('.', ''),
    region.bps!,
    region.wikidata!,
    fullName(region),
    region.name,
  ]);
  return fc.oneof(
    fc.constantFrom(...known),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => String(value).replace('.', ',')),
    fc.integer().map(String),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', ' ', '"', '=1+1', 'Infinity', '1e999', '__proto__', '<b>&"', '\u0000', '-'),
  );
}

/** A text that is more or less a CSV. */
function tables(): fc.Arbitrary<string> {
  const rows = fc.array(fc.array(cells(), { maxLength: 5 }), { maxLength: 30 });
  const marks = fc.constantFrom(',', ';', '\t', '|', '"', '');
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  return fc
    .tuple(rows, marks, ends, fc.constantFrom('', '\uFEFF', 'sep=;\n'))
    .map(([lines, mark, end, start]) => start + lines.map((line) => line.join(mark)).join(end));
}

const choices = () =>
  fc.record({
    layout: fc.constantFrom('landscape' as const, 'portrait' as const),
    lang: fc.constantFrom('id' as const, 'en' as const),
    system: fc.constantFrom(undefined, undefined, ...systems),
    title: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  });

test('500 random tables are drawn or refused without an exception, and every row is accounted for', () => {
  const { regions, index } = tiles();
  let drawn = 0;
  fc.assert(
    fc.property(tables(), choices(), (text, choice) => {
      const table = readTable(text);
      const map = makeMap(table, choice, regions, index);
      if (map === undefined) return;
      drawn += 1;
      expect(map.placed + map.unplaced.length).toBe(table.rows.length);
      expect(map.svg.split('<title>').length - 1).toBe(514);
      // As a boolean, because a failure would print the drawing.
      expect(/ (d|x|y|width|height)="[^"]*(NaN|undefined|Infinity)/.test(map.svg)).toBe(false);
      // Parsing all 500 as XML would take most of a minute.
      if (drawn % 25 === 0) new JSDOM(map.svg, { contentType: 'image/svg+xml' });
    }),
    { numRuns: 500 },
  );
  expect(drawn).toBeGreaterThan(100);
});
