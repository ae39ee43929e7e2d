/** The images of figures in portrait. */
import { expect, test, vi } from 'vitest';
import { lettersIn } from '../../../src/charts/labels/letters.ts';
import { hasPortrait } from '../../../src/figures/address.ts';
import { imageMarkup } from '../../../src/figures/image.ts';
import { figureNamed, figures } from '../../../src/figures/registry.ts';
import { langs } from '../../../src/i18n/lang.ts';

test('every text of a portrait has letters of at least 24 pixels', async () => {
  // Those of provinces differ in the line and the name only, so a few of them are enough.
  const tall = (await figures())
    .filter(({ slug }) => hasPortrait(slug))
    .filter(({ province }, index) => province === null || index % 6 === 0);
  const small = tall.flatMap((figure) =>
    langs.flatMap((lang) =>
      lettersIn(imageMarkup(figure, lang, 'portrait'))
        .filter(({ size }) => size < 24)
        .map(({ size, words }) => `${figure.slug} ${lang}: ${words} ${size.toFixed(1)}`),
    ),
  );
  expect(small).toEqual([]);
  expect(tall.filter(({ province }) => province === null)).toHaveLength(20);
});

test('an image has the address of its figure, with the host of a build that has one', async () => {
  const figure = await figureNamed('kemajuan-bali');
  for (const shape of ['wide', 'portrait'] as const) {
    expect(imageMarkup(figure, 'en', shape)).toContain('>en/grafik/kemajuan-bali</text>');
  }
  vi.stubEnv('SITE', 'https://contoh.example');
  expect(imageMarkup(figure, 'id', 'wide')).toContain('>contoh.example/grafik/kemajuan-bali<');
  vi.unstubAllEnvs();
});

test('letters count with the scale of the drawings and groups around them', () => {
  const svg =
    '<svg width="200" viewBox="0 0 100 50" font-size="12"><g transform="translate(1 2) scale(0.5)"><text font-size="30">a</text></g><text>b<tspan font-size="8">c</tspan></text></svg>';
  expect(lettersIn(svg)).toEqual([
    { size: 30, words: 'a' },
    { size: 24, words: 'b' },
    { size: 16, words: 'c' },
  ]);
});
