// @vitest-environment jsdom
/** Keeping the state of the explorer in the address of its page. */
import { beforeEach, expect, test } from 'vitest';
import { Address } from '../../../../src/explorer/state/address.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';

const searching = (search: string) => ({ ...defaultState, text: search });

beforeEach(() => history.replaceState(null, '', '/jelajah/'));

test('a choice is in the address once its answer is painted, as a step of the back button', () => {
  const address = new Address();
  const steps = history.length;
  address.hold(searching('jember'), false);
  expect(location.search).toBe('');
  address.settle();
  expect(location.search).toBe('?cari=jember');
  address.settle();
  expect(history.length).toBe(steps + 1);
});

test('a choice before the answer to another one is a second step', () => {
  const address = new Address();
  const steps = history.length;
  address.hold(searching('jember'), false);
  address.hold(defaultState, false);
  expect(location.search).toBe('?cari=jember');
  address.settle();
  expect([location.search, history.length]).toEqual(['', steps + 2]);
});

test('consecutive typing is a single step', () => {
  const address = new Address();
  const steps = history.length;
  for (const typed of ['j', 'je', 'jem']) address.hold(searching(typed), true);
  address.settle();
  expect([location.search, history.length]).toEqual(['?cari=jem', steps + 1]);
});

test('a corrected address replaces the step of the choice that is corrected', () => {
  const address = new Address();
  const steps = history.length;
  address.hold({ ...searching('jember'), page: 9 }, false);
  address.correct(searching('jember'));
  expect([location.search, history.length]).toEqual(['?cari=jember', steps + 1]);
});

test('going back drops a choice that is not in the address yet', () => {
  const address = new Address();
  const moves: string[] = [];
  address.onMove(() => moves.push(location.search));
  address.hold(searching('jember'), false);
  dispatchEvent(new PopStateEvent('popstate'));
  address.settle();
  expect([location.search, moves]).toEqual(['', ['']]);
});
