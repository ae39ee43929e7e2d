/** The prompts of data:add-batch, answered as a person would type. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askForBatch } from '../../../../scripts/add-batch/ask.ts';
import { BrokenOff } from '../../../../scripts/add-batch/terminal.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { smallFolder } from '../../support/folders.ts';

const ENTER = '\r';

/** Types each answer when its prompt is on the screen; resolves to the request made from them. */
async function answering(answers: readonly (readonly [question: string, keys: string])[]) {
  const keyboard = new PassThrough();
  const screen = new PassThrough();
  let shown = '';
  let printed = '';
  const waiting = [...answers];
  screen.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    printed += chunk.toString();
    const [next] = waiting;
    if (!next || !shown.includes(next[0])) return;
    waiting.shift();
    shown = '';
    setImmediate(() => keyboard.write(next[1]));
  });
  const request = await askForBatch(loadDataset(smallFolder), { input: keyboard, output: screen });
  return { request, unasked: waiting, printed };
}

test('answers to every prompt give the expected request', async () => {
  const { request, unasked } = await answering([
    ['Tanggal acara', `2020-12-10${ENTER}`],
    ['Daerah ke-1', `kota mel${ENTER}`],
    ['Daerah ke-2', `cemp${ENTER}`],
    ['Daerah ke-3', ENTER],
    ['Jumlah MPP', ENTER],
    ['Cara / how', ENTER],
    ['Jumlah nasional', ENTER],
    ['Diresmikan oleh', `Ratna Dewi${ENTER}`],
    ['Jabatannya / their office', `Menteri${ENTER}`],
    ['dalam bahasa Inggris', `Minister${ENTER}`],
    ['Tempat', ENTER],
    ['Catatan / note', ENTER],
    ['Catatan dalam bahasa Inggris', ENTER],
    ['Kunci sumber', `surat-a${ENTER}`],
  ]);
  expect(unasked).toEqual([]);
  expect(request).toMatchObject({
    date: '2020-12-10',
    count: '2',
    mode: 'onsite',
    officiant: 'Ratna Dewi',
    regions: ['41.71', '42.02'],
    sources: ['surat-a'],
    newSource: null,
  });
});

const rest = [
  ['Daerah ke-2', ENTER],
  ['Jumlah MPP', ENTER],
  ['Cara / how', ENTER],
  ['Jumlah nasional', ENTER],
  ['Diresmikan oleh', ENTER],
  ['Jabatannya / their office', ENTER],
  ['dalam bahasa Inggris', ENTER],
  ['Tempat', ENTER],
  ['Catatan / note', ENTER],
  ['Catatan dalam bahasa Inggris', ENTER],
  ['Kunci sumber', `surat-a${ENTER}`],
] as const;

test('an invalid answer is explained and prompted for again', async () => {
  const { request, printed } = await answering([
    ['Tanggal acara', `2020-13-10${ENTER}`],
    ['expected a date', ''],
    ['Tanggal acara', `2020-12-10${ENTER}`],
    ['Daerah ke-1', `Melati${ENTER}`],
    ['more than one: Kota Melati (41.71), Kabupaten Melati (41.01)', ''],
    ['Daerah ke-1', `Kabupaten Melati${ENTER}`],
    ['expected a region whose MPP is not inaugurated yet', ''],
    ['Daerah ke-1', `41.71${ENTER}`],
    ...rest,
  ]);
  expect(request).toMatchObject({ date: '2020-12-10', regions: ['41.71'] });
  expect(printed).toContain('Kota Melati (41.71)\n');
});

test('an interrupted dialogue rejects, so that nothing is written', async () => {
  const keyboard = new PassThrough();
  const asked = askForBatch(loadDataset(smallFolder), {
    input: keyboard,
    output: new PassThrough().resume(),
  });
  keyboard.end();
  await expect(asked).rejects.toThrow(BrokenOff);
});
