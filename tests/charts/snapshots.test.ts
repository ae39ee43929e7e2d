import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { langs } from '../../src/i18n/lang.ts';
import { readRealRows, realCases } from './cases.ts';

const FOLDER = join(import.meta.dirname, 'snapshots');
/** Writes one element per line, so that the diff of a snapshot can be read. */
const inLines = (svg: string): string =>
  svg.replaceAll(/><(?=g|\/g|rect|path|circle|line|text|title|desc|\/svg)/g, '>\n<');

const cases = realCases(await readRealRows());

for (const { name, draw } of cases) {
  for (const width of [340, 720]) {
    for (const lang of langs) {
      test(`${name} looks as it did, ${width} pixels wide, in ${lang}`, async () => {
        const svg = renderSvg(draw({ lang, width }), { id: `${name}-${width}` }).svg;
        await expect(inLines(svg)).toMatchFileSnapshot(
          join(FOLDER, `${name}-${width}-${lang}.svg`),
        );
      });
    }
  }
}
