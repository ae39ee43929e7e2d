// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { DayChoice } from '../../../../src/explorer/state/day-choice.ts';
import { passing, pauseAfter } from '../../../../src/explorer/state/input-events.ts';

const form = document.createElement('form');
form.innerHTML = `<input type="search" name="cari"><input type="checkbox" name="pulau">
  <input type="date" name="per" min="2017-01-01"><select data-part="days"></select>`;
const days = new DayChoice(form);

/** The pause after an event at the control of this name, on a fast and on a slow device. */
function pauses(name: string, event = new Event('input', { bubbles: true })): number[] {
  form.querySelector(`[name="${name}"]`)!.dispatchEvent(event);
  return [false, true].map((slow) => pauseAfter(event, days, slow));
}

test('a finished choice is answered without a pause', () => {
  expect(pauses('pulau')).toEqual([0, 0]);
});

test('an answer waits for a pause in typing, a longer one on a slow device', () => {
  const [fast, slow] = pauses('cari');
  expect(fast).toBeGreaterThan(0);
  expect(slow).toBeGreaterThan(fast!);
});

test('views follow a drag at once, on a slow device when it rests', () => {
  const [fast, slow] = pauses('pulau', passing());
  expect(fast).toBe(0);
  expect(slow).toBeGreaterThan(0);
});

test('a day that cannot be shown is answered only after a second', () => {
  days.field.value = '2017-05-05';
  expect(pauses('per')).toEqual(pauses('cari'));
  days.field.value = '0020-05-05';
  expect(pauses('per')).toEqual([1000, 1000]);
});
