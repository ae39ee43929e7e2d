/** Figures as images: what the SVG holds, and the PNG drawn from it. */
import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import { figurePng, figureSvg } from '../../../src/figures/files.ts';
import { figures } from '../../../src/figures/registry.ts';
import { langs } from '../../../src/i18n/lang.ts';

let all: Figure[];
let images: { name: string; svg: string }[];
/** They are drawn at the first question, which takes a while on a busy machine. */
beforeAll(async () => {
  all = await figures();
  images = all.flatMap((figure) =>
    langs.map((lang) => ({ name: `${figure.slug} ${lang}`, svg: figureSvg(figure, lang) })),
  );
}, 180_000);

test('Every SVG stands alone: no style sheet, no font, no colour of a page, nothing from elsewhere', () => {
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

test('Every SVG is an image with a name and a description, both told once', () => {
  for (const { name, svg } of images) {
    expect(svg, name).toContain('role="img" aria-labelledby="t" aria-describedby="d"');
    expect(svg.match(/<title id="t">[^<]+<\/title>/g), name).toHaveLength(1);
    expect(svg.match(/<desc id="d">[^<]*\d[^<]*<\/desc>/g), name).toHaveLength(1);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});

test('Every chart stays within the image', () => {
  for (const { name, svg } of images) {
    const place = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg);
    const [x, y, width, height] = place!.slice(1).map(Number) as [number, number, number, number];
    expect(x, name).toBeGreaterThanOrEqual(48);
    expect(x + width, name).toBeLessThanOrEqual(1152.1);
    expect(y, name).toBeGreaterThan(90);
    expect(y + height, name).toBeLessThan(580);
  }
});

test('PNGs are 1200 by 630 pixels for screens and twice that for print', async () => {
  const [figure] = all;
  const screen = PNG.sync.read(Buffer.from(await figurePng(figure!, 'id', 'screen')));
  const print = PNG.sync.read(Buffer.from(await figurePng(figure!, 'id', 'print')));
  expect([screen.width, screen.height]).toEqual([1200, 630]);
  expect([print.width, print.height]).toEqual([2400, 1260]);
});
