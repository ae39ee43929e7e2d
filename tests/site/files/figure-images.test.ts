/** The images of figures in the built site: the content of each SVG, and the PNGs drawn from it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/i18n/lang.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** The slugs of the promised figures, one per line. */
const promised = join(root, 'tests/unit/figures/snapshots/slugs.txt');
const slugs = readFileSync(promised, 'utf8').trim().split('\n');

const folderOf = (lang: Lang): string => join(root, 'dist', lang === 'id' ? '' : lang, 'grafik');
const images = langs.flatMap((lang) =>
  slugs.map((slug) => ({
    name: `${slug} ${lang}`,
    svg: readFileSync(join(folderOf(lang), `${slug}.svg`), 'utf8'),
  })),
);

test('the site has an SVG of every figure in both languages, and of nothing else', () => {
  for (const lang of langs) {
    const names = readdirSync(folderOf(lang)).filter((name) => name.endsWith('.svg'));
    expect(names.sort()).toEqual(slugs.map((slug) => `${slug}.svg`).sort());
  }
});

test('every SVG is self-contained, without style sheet, font, colour variable or outside reference', () => {
  for (const { name, svg } of images) {
    expect(svg, name).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200"/);
    expect(svg, name).not.toMatch(/var\(|currentColor| class=| style=|<style|<text|<image|@import/);
    const references = [...svg.matchAll(/(?:href|url)[=(]"?([^")]+)/g)].map(([, to]) => to!);
    expect(
      references.filter((to) => !to.startsWith('#')),
      name,
    ).toEqual([]);
  }
});

test('every SVG is an image with one title, one description with a number, and ids that occur once', () => {
  for (const { name, svg } of images) {
    expect(svg, name).toContain('role="img" aria-labelledby="t" aria-describedby="d"');
    expect(svg.match(/<title id="t">[^<]+<\/title>/g), name).toHaveLength(1);
    expect(svg.match(/<desc id="d">[^<]*\d[^<]*<\/desc>/g), name).toHaveLength(1);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});

test('every chart is within its image', () => {
  for (const { name, svg } of images) {
    const place = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg);
    const [x, y, width, height] = place!.slice(1).map(Number) as [number, number, number, number];
    expect(x, name).toBeGreaterThanOrEqual(48);
    expect(x + width, name).toBeLessThanOrEqual(1152.1);
    expect(y, name).toBeGreaterThan(90);
    expect(y + height, name).toBeLessThan(580);
  }
});

test('every PNG is 1200 by 630 pixels for screens and twice that for print', async () => {
  const sizes = langs.flatMap((lang) =>
    slugs.flatMap((slug) => [
      { file: join(folderOf(lang), `${slug}.png`), size: [1200, 630] },
      { file: join(folderOf(lang), `${slug}-2x.png`), size: [2400, 1260] },
    ]),
  );
  const found = sizes.map(async ({ file }) => {
    const { width, height, format } = await sharp(file).metadata();
    return { file, size: [width, height], format };
  });
  expect(await Promise.all(found)).toEqual(sizes.map((one) => ({ ...one, format: 'png' })));
});
