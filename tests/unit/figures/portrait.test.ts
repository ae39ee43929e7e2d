/** The images of figures in portrait. */
import { beforeAll, expect, test, vi } from 'vitest';
import { lettersIn } from '../../../src/embed/drawing/letters.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { imageMarkup, PORTRAIT_SIZE } from '../../../src/figures/image.ts';
import { figureNamed, figures } from '../../../src/figures/registry.ts';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import { textBoxes, type TextBox } from './support/text-boxes.ts';

/** The right end of an image without half of its margin. */
const MOST_RIGHT = PORTRAIT_SIZE.width - 24;

/** A portrait in one language: its figure's slug, and its markup. */
interface Portrait {
  slug: string;
  lang: Lang;
  markup: string;
}

/** Those of the nation, and of provinces a sixth, and all with the most and the fewest regions. */
const isDifferent = ({ province, slug, rows }: Figure, index: number): boolean =>
  province === null ||
  index % 6 === 0 ||
  (slug.startsWith('cakupan-') && (rows.length > 16 || rows.length < 5));

let portraits: readonly Portrait[] = [];

beforeAll(async () => {
  portraits = (await figures()).filter(isDifferent).flatMap((figure) =>
    langs.map((lang) => ({
      slug: figure.slug,
      lang,
      markup: imageMarkup(figure, lang, 'portrait'),
    })),
  );
});

test('every text of a portrait has letters of at least 24 pixels', () => {
  const small = portraits.flatMap(({ slug, lang, markup }) =>
    lettersIn(markup)
      .filter(({ size }) => size < 24)
      .map(({ size, words }) => `${slug} ${lang}: ${words} ${size.toFixed(1)}`),
  );
  expect(small).toEqual([]);
  expect(portraits.length).toBeGreaterThan(2 * (22 + 20));
});

test('no text of a portrait with many names covers another one or leaves the image', () => {
  const faults = portraits
    .filter(({ slug }) => slug.startsWith('cakupan-') || slug === 'layanan-yang-diberitakan')
    .flatMap(({ slug, lang, markup }) => {
      const boxes = textBoxes(markup);
      const outside = boxes.filter(({ left, right }) => left < 24 || right > MOST_RIGHT);
      const faulty = [...outside.map(({ words }) => words), ...coveredPairs(boxes)];
      return faulty.map((fault) => `${slug} ${lang}: ${fault}`);
    });
  expect(faults).toEqual([]);
});

/** The words of each two texts that are in the same place. */
function coveredPairs(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  );
}

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
