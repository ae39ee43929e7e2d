/** The examples of the open data page that no test can run name files and columns that exist. */
import { expect, test } from 'vitest';
import { loadingExamples } from '../../../src/components/open-data/examples.ts';
import { bytesAt, hasFile, textAt } from '../support/files.ts';

const examples = loadingExamples('/data/v1/');

test('every example names a published file', () => {
  const files = examples.map(({ tool, code }) => ({ tool, path: fileIn(code) }));
  expect(files.length).toBeGreaterThan(7);
  expect(files.filter(({ path }) => path === undefined || !hasFile(path))).toEqual([]);
});

test.each(['Google Sheets', 'Excel (Power Query)'])(
  'the example for %s asks for columns that its file has, in the form that it reads',
  (tool) => {
    const { code } = examples.find((each) => each.tool === tool)!;
    const path = fileIn(code)!;
    const [header, first] = textAt(path).split(/\r?\n/);
    const columns = header!.split(',');
    const named = [...code.matchAll(/\{"([a-z_]+)", /g)].map(([, column]) => column!);
    expect(columns).toEqual(expect.arrayContaining(named));
    expect(first!.split(',').length).toBeGreaterThanOrEqual(columns.length);
    // Power Query reads code page 65001, which is UTF-8; a mark at the start would be in a name.
    expect(bytesAt(path).subarray(0, 3).toString('hex')).not.toBe('efbbbf');
  },
);

test('the example for Power Query names a column of codes as text', () => {
  const { code } = examples.find(({ tool }) => tool === 'Excel (Power Query)')!;
  expect(code).toContain('{"region_code", type text}');
});

/** The address of the file in an example. */
function fileIn(code: string): string | undefined {
  return /\/data\/v1\/[\w.-]+/.exec(code)?.[0];
}
