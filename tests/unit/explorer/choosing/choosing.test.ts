/** The steps of the brushes: the possible bounds on an axis, and moving them by keys. */
import { expect, test } from 'vitest';
import { binSteps } from '../../../../src/explorer/choosing/bin-steps.ts';
import { monthSteps } from '../../../../src/explorer/choosing/month-steps.ts';
import { movedBy, snapped } from '../../../../src/explorer/choosing/steps.ts';

const area = { left: 0, right: 100, top: 0, bottom: 50 };
const twoYears = Array.from({ length: 24 }, (_, index) => {
  const value = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return { value, text: `month ${value}` };
});
const months = monthSteps(twoYears, { ...area, from: '2021-03-15', to: '2022-12-31' });
const services = binSteps('services', 'en');
const population = binSteps('population', 'id');

test('only the months of the axis are steps, the first of them in part', () => {
  expect(months.count).toBe(22);
  expect(months.shareAt(0)).toBe(0);
  expect(months.shareAt(1)).toBeCloseTo(17 / 656, 5);
  expect(months.shareAt(22)).toBe(1);
});

test('a drag snaps to the nearest starts of months', () => {
  const { from, to } = snapped(months, [months.shareAt(10) + 0.01, months.shareAt(12) - 0.01]);
  expect([months.valueOf('from', from), months.valueOf('to', to)]).toEqual(['2022-01', '2022-02']);
});

test('a drag to the left chooses the same as one to the right', () => {
  expect(snapped(services, [0.72, 0.18])).toEqual(snapped(services, [0.18, 0.72]));
});

test('a drag within a step chooses that step', () => {
  expect(snapped(services, [0.11, 0.12])).toEqual({ from: 1, to: 2 });
});

test('a bound at an end of the axis has an empty value', () => {
  expect(months.valueOf('from', 0)).toBe('');
  expect(months.valueOf('to', 22)).toBe('');
  expect(services.valueOf('to', services.count)).toBe('');
});

test('a class includes both of its ends', () => {
  expect(services.valueOf('from', 1)).toBe('50');
  expect(services.valueOf('to', 2)).toBe('99');
  expect(services.boundOf('to', '99')).toBe(2);
});

test('a number inside a class is a bound between two steps', () => {
  expect(services.boundOf('from', '75')).toBe(1.5);
  expect(population.boundOf('from', '300000')).toBeCloseTo(3 + 1 / 3, 5);
});

test('every bound is the same after a round trip through the form', () => {
  for (const steps of [months, services, population]) {
    for (let bound = 1; bound < steps.count; bound += 1) {
      expect(steps.boundOf('from', steps.valueOf('from', bound))).toBe(bound);
      expect(steps.boundOf('to', steps.valueOf('to', bound))).toBe(bound);
    }
  }
});

test('arrow keys move an end by a step, page keys by a year', () => {
  const span = { from: 2, to: 20 };
  expect(movedBy('ArrowRight', 'from', span, months)).toEqual({ from: 3, to: 20 });
  expect(movedBy('PageUp', 'from', span, months)).toEqual({ from: 14, to: 20 });
  expect(movedBy('PageDown', 'to', span, months)).toEqual({ from: 2, to: 8 });
});

test('an end stops one step before the other', () => {
  const span = { from: 2, to: 5 };
  expect(movedBy('End', 'from', span, months)).toEqual({ from: 4, to: 5 });
  expect(movedBy('Home', 'to', span, months)).toEqual({ from: 2, to: 3 });
  expect(movedBy('End', 'to', span, months)).toEqual({ from: 2, to: 22 });
});

test('arrow keys move an end inside a class to the bounds of the class', () => {
  const span = { from: 1.5, to: 4.2 };
  expect(movedBy('ArrowLeft', 'from', span, services)).toEqual({ from: 1, to: 4.2 });
  expect(movedBy('ArrowRight', 'to', span, services)).toEqual({ from: 1.5, to: 5 });
});

test('other keys return undefined', () => {
  expect(movedBy('a', 'from', { from: 0, to: 3 }, months)).toBeUndefined();
});

test('bounds have words in the language', () => {
  expect(months.text('from', 10)).toBe('month 2022-01');
  expect(months.text('to', 22)).toBe('month 2022-12');
  expect(services.text('to', 2)).toBe('99 service types');
  expect(services.text('to', services.count)).toBe('no upper limit');
  expect(population.text('from', 1)).toBe('50.000 jiwa');
});
