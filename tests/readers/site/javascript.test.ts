/** The example for JavaScript, run by Node on the built site. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startHost } from '../../../scripts/site/host.ts';
import { loadingExamples } from '../../../src/components/open-data/examples.ts';
import { jsonAt } from '../../site/support/files.ts';

const run = promisify(execFile);

test('the example for JavaScript reads every row with its code as text', async () => {
  const host = await startHost();
  const { code } = loadingExamples(`${host.origin}/data/v1/`).find(
    ({ tool }) => tool === 'JavaScript',
  )!;
  const print = 'console.log(JSON.stringify(mpp.map((row) => row.region_code)));';
  const { stdout } = await run(process.execPath, [
    '--input-type=module',
    '-e',
    `${code}\n${print}`,
  ]);
  host.close();
  const rows = jsonAt('/data/v1/mpp_list.json') as { region_code: string }[];
  expect(JSON.parse(stdout)).toEqual(rows.map(({ region_code }) => region_code));
});
