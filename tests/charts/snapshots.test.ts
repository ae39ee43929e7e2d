import { join } from 'node:path';
import { expect, test } from 'vitest';
import { langs } from '../../src/i18n/lang.ts';
import { drawnCase, readRealRows, realCases } from './cases.ts';

const FOLDER = join(import.meta.dirname, 'snapshots');
/** Writes one element per line, so that the diff of a snapshot can be read. */
const inLines = (svg: string): string =>
  svg.replaceAll(/><(?=g|\/g|rect|path|circle|line|text|title|desc|\/svg)/g, '>\n<');

const cases = realCases(await readRealRows());

for (const one of cases) {
  const { name } = one;
  for (const width of [340, 720]) {
    for (const lang of langs) {
      test(`${name} looks as it did, ${width} pixels wide, in ${lang}`, async () => {
        const svg = drawnCase(one, width, lang).markup;
        await expect(inLines(svg)).toMatchFileSnapshot(
          join(FOLDER, `${name}-${width}-${lang}.svg`),
        );
      });
    }
  }
}
