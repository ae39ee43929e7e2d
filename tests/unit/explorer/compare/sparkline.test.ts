/** The small step charts. */
import { describe, expect, it } from 'vitest';
import { sparklineSvg, stepPath } from '../../../../src/explorer/compare/table/sparkline.ts';

const axis = { from: '2020-01-01', to: '2020-01-11' };

describe('the steps of a place', () => {
  it('are level between two days and vertical on the day of a change', () => {
    const rows = [
      { date: '2020-01-06', added: 1, covered: 1 },
      { date: '2020-01-11', added: 1, covered: 2 },
    ];
    expect(stepPath({ rows, regions: 2 }, axis)).toBe('M0 42H60V22H120V2H120');
  });

  it('stay at the bottom where nothing is covered, also without regions', () => {
    expect(stepPath({ rows: [], regions: 0 }, axis)).toBe('M0 42H120');
  });

  it('have the same horizontal position at any height', () => {
    const rows = [{ date: '2020-01-06', added: 1, covered: 1 }];
    const [one, many] = [1, 40].map((regions) => stepPath({ rows, regions }, axis));
    expect(one).toContain('H60V2');
    expect(many).toContain('H60V41');
  });

  it('are described, and stand before the reference', () => {
    const svg = String(
      sparklineSvg(
        { rows: [], regions: 3 },
        { ...axis, reference: { rows: [], regions: 9 }, description: 'Papua: belum terjangkau.' },
      ),
    );
    expect(svg).toContain('role="img" aria-label="Papua: belum terjangkau."');
    expect(svg.indexOf('reference')).toBeLessThan(svg.indexOf('class="steps"'));
  });
});
