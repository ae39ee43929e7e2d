/** The gate of markup on files that break its rules on purpose; without Java nothing can be checked. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFiles } from '../../../scripts/gates/markup/sample.ts';
import { hasJava, markupErrors } from '../../../scripts/gates/markup/validator.ts';

test.skipIf(!hasJava())(
  'the checker reports a wrong nesting, a stray end and a repeated id',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'markup-'));
    const page = (body: string): string =>
      `<!doctype html><html lang="id"><head><title>Uji</title></head><body>${body}</body></html>`;
    const [good, bad] = ['good.html', 'bad.html'].map((name) => join(folder, name));
    writeFileSync(good!, page('<h1>Uji</h1>'));
    writeFileSync(bad!, page('<ul><p id="a">x</p></ul></div><p id="a">y</p>'));
    const errors = markupErrors([good!, bad!]);
    expect(errors).toHaveLength(3);
    expect(errors.every((line) => line.includes('bad.html:1 '))).toBe(true);
  },
);

test('the sample has one file of each kind of page, in both languages, and embeds', () => {
  const files = sampleFiles();
  expect(files.length).toBeGreaterThan(70);
  expect(files).toEqual(expect.arrayContaining(['dist/index.html', 'dist/en/index.html']));
  expect(files.filter((file) => file.includes('/embed/'))).toHaveLength(3);
});
