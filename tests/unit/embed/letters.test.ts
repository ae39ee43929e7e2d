/** The letters of drawings in narrow embeds. */
import { expect, test } from 'vitest';
import { lettersIn } from '../../../src/embed/drawing/letters.ts';
import { embedMarkup } from '../../../src/embed/parts.ts';
import { figures } from '../../../src/figures/registry.ts';
import { langs } from '../../../src/i18n/lang.ts';

/** The width of the drawing in a frame of 320 pixels. */
const SHOWN = 288;

test('in a frame of 320 pixels every text of a drawing has letters of at least 11 pixels', async () => {
  // Those of provinces differ in their rows only, so a few of them are enough.
  const drawn = (await figures()).filter(({ province }, at) => province === null || at % 7 === 0);
  const small = drawn.flatMap((figure) =>
    langs.flatMap((lang) => {
      const { svg, width } = embedMarkup({ figure, lang, version: null }).narrow;
      return lettersIn(svg, SHOWN / width)
        .filter(({ size }) => size < 11)
        .map(({ size, words }) => `${figure.slug} ${lang}: ${words} ${size.toFixed(1)}`);
    }),
  );
  expect(small).toEqual([]);
});
