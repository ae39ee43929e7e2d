/** The questions of data:add-batch, answered as a person would type. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askForBatch } from '../../../scripts/add-batch/ask.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { smallFolder } from '../support/folders.ts';

const ENTER = '\r';

/** A screen that stays on when a question is done, as a terminal does. */
class Screen extends PassThrough {
  override end(): this {
    return this;
  }
}

/** Types each answer when its question stands on the screen; resolves to what was made of them. */
async function answering(answers: readonly (readonly [question: string, keys: string])[]) {
  const keyboard = new PassThrough();
  const screen = new Screen();
  let shown = '';
  const waiting = [...answers];
  screen.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    const [next] = waiting;
    if (!next || !shown.includes(next[0])) return;
    waiting.shift();
    shown = '';
    setImmediate(() => keyboard.write(next[1]));
  });
  const request = await askForBatch(loadDataset(smallFolder), { input: keyboard, output: screen });
  return { request, unasked: waiting };
}

test('a person who answers every question gets the request they meant', async () => {
  const { request, unasked } = await answering([
    ['Tanggal acara', `2020-12-10${ENTER}`],
    ['Daerah ke-1', 'kota mel'],
    ['Kota Melati (41.71)', ENTER],
    ['Daerah ke-2', 'cemp'],
    ['Kabupaten Cempaka Jaya (42.02)', ENTER],
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
