// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { holdRows, showHeldRows } from '../../../../src/explorer/table/rows-in-parts.ts';

function listOf(rows: number): HTMLElement {
  const list = document.createElement('ol');
  list.innerHTML = '<li></li>'.repeat(rows);
  return list;
}

const waiting = (list: HTMLElement): number => list.querySelectorAll('[data-waits]').length;

test('rows after the first ones wait, and each step renders some of them in their order', () => {
  const list = listOf(50);
  holdRows(list, 14);
  expect(waiting(list)).toBe(36);
  expect(list.children[13]!.hasAttribute('data-waits')).toBe(false);
  const counts: number[] = [];
  const steps = showHeldRows(list);
  while (!steps.next().done) counts.push(waiting(list));
  expect(counts).toEqual([36, 29, 22, 15, 8, 1]);
  expect(waiting(list)).toBe(0);
});

test('rows that were left waiting are rendered by the next showing', () => {
  const list = listOf(50);
  holdRows(list, 14);
  const stopped = showHeldRows(list);
  stopped.next();
  stopped.next();
  expect(waiting(list)).toBe(29);
  expect([...showHeldRows(list)]).toHaveLength(5);
  expect(waiting(list)).toBe(0);
});

test('the rows in sight are rendered before the others', () => {
  const list = listOf(50);
  holdRows(list, 7);
  expect([...showHeldRows(list, 14)]).toHaveLength(1);
  expect(waiting(list)).toBe(36);
  expect(list.children[13]!.hasAttribute('data-waits')).toBe(false);
});

test('a short list has no further part', () => {
  const list = listOf(5);
  holdRows(list, 14);
  expect([...showHeldRows(list)]).toEqual([]);
});
