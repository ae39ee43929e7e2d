/** The chart of a comparison, and the bars of its table. */
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartSvg, layouts } from '../../../../src/explorer/compare/chart/chart.ts';
import {
  apart,
  stepPath,
  yearTicks,
  type Plot,
} from '../../../../src/explorer/compare/chart/lines.ts';
import { makeComparison, type Comparison } from '../../../../src/explorer/compare/comparison.ts';
import { slopeSvg } from '../../../../src/explorer/compare/chart/slope.ts';
import { formatPercent } from '../../../../src/i18n/format.ts';
import { comparePlaces } from '../../../../src/explorer/compare/choosing/places.ts';
import { plainWriter } from '../../../../src/explorer/compare/write.ts';
import { realData, type RealData } from '../real-data.ts';

const plot: Plot = {
  left: 0,
  right: 120,
  top: 2,
  bottom: 42,
  from: '2020-01-01',
  to: '2020-01-11',
};

describe('the steps of a place', () => {
  it('are level between two days and vertical on the day of a change', () => {
    const rows = [
      { date: '2020-01-06', added: 1, covered: 1 },
      { date: '2020-01-11', added: 1, covered: 2 },
    ];
    expect(stepPath({ rows, regions: 2 }, plot)).toBe('M0 42H60V22H120V2H120');
  });

  it('stay at the bottom where nothing is covered', () => {
    expect(stepPath({ rows: [], regions: 3 }, plot)).toBe('M0 42H120');
  });

  it('have the same horizontal position at any height', () => {
    const rows = [{ date: '2020-01-06', added: 1, covered: 1 }];
    const [one, many] = [1, 40].map((regions) => stepPath({ rows, regions }, plot));
    expect(one).toContain('H60V2');
    expect(many).toContain('H60V41');
  });
});

it('labels move apart by a line, and none below the axis', () => {
  expect(apart([10, 12, 80, 81], 17, 82)).toEqual([10, 27, 65, 82]);
});

it('years are fewer where they have less room', () => {
  const long = { ...plot, from: '2017-10-06', to: '2026-02-01' };
  expect(yearTicks({ ...long, right: 900 }, 44)).toHaveLength(9);
  expect(yearTicks({ ...long, right: 240 }, 44).length).toBeLessThanOrEqual(5);
});

describe('a comparison with real data', () => {
  let data: RealData;
  beforeAll(async () => {
    data = await realData();
  });

  const compared = (places: string[], base: 'all' | 'autonomous' = 'all'): Comparison => {
    const { facts, known } = data;
    const calendar = { from: known.days.from, deadline: '2024-12-31' };
    const source = { facts, places: comparePlaces(facts), calendar, preset: [] };
    const more = { serviceNames: new Map<string, string>(), lang: 'id' } as const;
    return makeComparison(
      { ...source, ...more },
      { places, knownOn: null, base },
      plainWriter('id'),
    );
  };
  const drawn = ({ figures, context }: Comparison, layout: keyof typeof layouts) =>
    JSDOM.fragment(String(chartSvg(figures, context, layouts[layout])));

  it('has a number at each end of a year for each different share, and the last years on a phone', () => {
    const { figures, context } = compared(['35', '36']);
    const [wide, narrow] = [layouts.wide, layouts.narrow].map((layout) =>
      JSDOM.fragment(String(slopeSvg(figures, context, layout))),
    );
    const shares = figures[0]!.years.map(({ year }) =>
      figures.map(({ years, counts }) =>
        formatPercent(
          (100 * years.find((end) => end.year === year)!.covered) / counts.regions,
          'id',
        ),
      ),
    );
    const texts = [...wide!.querySelectorAll('.value')].map(({ textContent }) => textContent);
    expect(texts).toEqual(shares.flatMap((column) => [...new Set(column)]));
    expect(wide!.querySelectorAll('.line')).toHaveLength(3);
    const years = [...narrow!.querySelectorAll('.soft')].map(({ textContent }) => textContent);
    expect(years.length).toBeLessThan(shares.length);
    expect(years.at(-1)).toBe(String(figures[0]!.years.at(-1)!.year));
  });

  it('has no slope before the end of a second year', () => {
    const { figures, context } = compared(['35']);
    const first = figures.map((of) => ({ ...of, years: of.years.slice(0, 1) }));
    expect(slopeSvg(first, context, layouts.wide)).toBeNull();
  });

  it('has a line, a sign and a name for each place, and a line without a sign for the nation', () => {
    const chart = drawn(compared(['35', '72', '35.79']), 'wide');
    expect(chart.querySelectorAll('.line')).toHaveLength(4);
    expect(chart.querySelectorAll('.sign')).toHaveLength(3);
    const names = [...chart.querySelectorAll('.name')].map(({ textContent }) => textContent);
    expect(names[0]).toMatch(/^Nasional \d/);
    expect(names[3]).toMatch(/^Kota Batu 100/);
  });

  it('has no line for a place outside the base', () => {
    const chart = drawn(compared(['31', '35'], 'autonomous'), 'narrow');
    expect(chart.querySelectorAll('path.line[d*="V"]')).toHaveLength(2);
    expect(chart.querySelector('.sign.place-1')).toBeNull();
  });

  it('has names that end within the drawing, also the longest', () => {
    const longest = [...comparePlaces(data.facts).values()]
      .filter(({ kind }) => kind !== 'nation')
      .toSorted((a, b) => b.name.id.length - a.name.id.length)
      .slice(0, 2)
      .map(({ code }) => code);
    for (const layout of ['wide', 'narrow'] as const) {
      const names = [...drawn(compared(longest), layout).querySelectorAll('.name')];
      const ends = names.map(
        (name) => Number(name.getAttribute('x')) + 6.9 * name.textContent.length,
      );
      expect(Math.max(...ends)).toBeLessThanOrEqual(layouts[layout].width);
    }
  });

  it('has a bar as long as its share, with a tick at the share of the nation', () => {
    const { figures, tableHtml } = compared(['35']);
    const table = JSDOM.fragment(`<table>${String(tableHtml)}</table>`);
    const [bar, nation] = [...table.querySelectorAll('.cell-bar')];
    expect(bar!.querySelector('.fill')!.getAttribute('width')).toBe(
      `${figures[1]!.counts.covered_percent}%`,
    );
    expect(bar!.querySelector('.nation')!.getAttribute('x1')).toBe(
      `${figures[0]!.counts.covered_percent}%`,
    );
    expect(nation!.querySelector('.nation')).toBeNull();
  });
});
