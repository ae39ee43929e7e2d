/** librsvg, the SVG renderer of many desktops, draws a figure like resvg, which made its PNG. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMAGE_SIZE } from '../../../src/figures/image.ts';
import {
  difference,
  MOST_DIFFERENT,
  pictured,
  pictureOf,
  type Picture,
} from '../../site/support/pictures.ts';

/** What librsvg draws of the SVG of a figure. */
function byRsvg(slug: string): Promise<Picture> {
  const png = execFileSync('rsvg-convert', ['--width', String(IMAGE_SIZE.width)], {
    input: readFileSync(`dist/grafik/${slug}.svg`),
    maxBuffer: 64 * 1024 * 1024,
  });
  return pictureOf(png);
}

const isInstalled = spawnSync('rsvg-convert', ['--version']).error === undefined;
if (!isInstalled) console.log('rsvg-convert is not installed: its pictures are not compared.');

test.skipIf(!isInstalled).each(pictured)(
  '%s is the same picture in librsvg as in its PNG',
  async (slug) => {
    const resvg = await pictureOf(readFileSync(`dist/grafik/${slug}.png`));
    const part = difference(await byRsvg(slug), resvg);
    console.log(`${slug}: resvg and librsvg ${(100 * part).toFixed(4)} %`);
    expect(part).toBeLessThanOrEqual(MOST_DIFFERENT);
  },
);
