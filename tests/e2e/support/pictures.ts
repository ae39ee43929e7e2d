/** The same SVG drawn by different programs, as pictures to compare. */
import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { IMAGE_SIZE } from '../../../src/figures/image.ts';

/** A picture as pixels of four bytes each. */
export interface Picture {
  data: Buffer;
  width: number;
  height: number;
}

/** The pixels of a PNG. Rejects when the bytes are no image. */
export async function pictureOf(png: Buffer): Promise<Picture> {
  const raw = sharp(png).ensureAlpha().raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** What Chromium shows at the address of an SVG. */
export async function byChromium(page: Page, address: string): Promise<Picture> {
  await page.setViewportSize(IMAGE_SIZE);
  await page.goto(address);
  let picture: Buffer | undefined;
  // On a loaded machine Chromium sometimes has no picture at the first question.
  await expect(async () => {
    picture = await page.screenshot();
  }).toPass();
  return pictureOf(picture!);
}

/** What librsvg draws of an SVG, or null where its program is not installed. */
export async function byRsvg(svg: string): Promise<Picture | null> {
  try {
    const png = execFileSync('rsvg-convert', ['--width', String(IMAGE_SIZE.width)], {
      input: svg,
      maxBuffer: 64 * 1024 * 1024,
    });
    return await pictureOf(png);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * How many pixels of two pictures of one size differ to the eye, as a part of all. Pixels at edges,
 * which every program smooths in its own way, do not count.
 */
export function difference(a: Picture, b: Picture): number {
  const { width, height } = IMAGE_SIZE;
  return (
    pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / (width * height)
  );
}
