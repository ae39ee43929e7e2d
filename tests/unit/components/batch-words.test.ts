import { expect, test } from 'vitest';
import {
  batchTitle,
  batchTitleHtml,
  eventsAround,
  officiants,
  type Batch,
  type Mpp,
} from '../../../src/text/phrases/batch-words.ts';

const batch = (cells: Partial<Batch>): Batch =>
  ({ id: 'x', date: '2022-12-05', count: 26, ...cells }) as Batch;
const tuban = { operator_kind: 'kabupaten', operator_name: 'Tuban' } as Mpp;

test('An event for several MPPs is named by their number and its day', () => {
  expect(batchTitle(batch({}), [], 'id')).toBe('26 MPP diresmikan pada 5 Desember 2022');
  expect(batchTitle(batch({}), [], 'en')).toBe('26 MPPs inaugurated on 5 December 2022');
});

test('An event for one MPP is named by its region', () => {
  const single = batch({ count: 1, date: '2022-02-10' });
  expect(batchTitle(single, [tuban], 'id')).toBe(
    'MPP Kabupaten Tuban diresmikan pada 10 Februari 2022',
  );
});

test('A date known only to the month or year has the preposition of a month or year', () => {
  expect(batchTitle(batch({ date: '2018-02' }), [], 'en')).toBe(
    '26 MPPs inaugurated in February 2018',
  );
  expect(batchTitle(batch({ date: '2023' }), [], 'id')).toBe('26 MPP diresmikan pada tahun 2023');
});

test('Two officiants are named with their own offices', () => {
  const joint = batch({
    officiant: 'Mahfud MD; Tjahjo Kumolo',
    officiant_role_id: 'Menko; Menteri',
  });
  expect(officiants(joint, 'id')).toBe('Mahfud MD (Menko); Tjahjo Kumolo (Menteri)');
});

test('An officiant without a name is given as the office', () => {
  expect(officiants(batch({ officiant: null, officiant_role_id: 'Deputi' }), 'id')).toBe('Deputi');
});

test('The heading of an event has marks for its number and its date', () => {
  const html = String(batchTitleHtml(batch({}), [], 'id'));
  expect(html).toContain('data-row="x" data-column="count">26</data> MPP diresmikan pada <time');
});

test('An event without a day lies between those certainly before and after it, and next to none', () => {
  const [first, last, next] = ['2023-11-21', '2023-12-20', '2024-03-07'].map((date) =>
    batch({ id: date, date }),
  );
  const undated = batch({ id: 'november', date: '2023-11' });
  const all = [first!, undated, last!, next!];
  expect(eventsAround(undated, all)).toEqual({ earlier: undefined, later: last });
  expect(eventsAround(last!, all)).toEqual({ earlier: first, later: next });
  expect(eventsAround(batch({ id: 'year', date: '2023' }), all)).toEqual({
    earlier: undefined,
    later: next,
  });
});
