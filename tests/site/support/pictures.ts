/** The figures drawn by several programs, and how far two pictures of one may differ. */
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

/** One figure of every kind, and those of a province with regions and of one without. */
export const pictured = [
  'kemajuan',
  'kesenjangan-target',
  'cakupan-provinsi',
  'cakupan-pulau',
  'peta-petak',
  'peta-titik',
  'peresmian-per-tahun',
  'sebaran-instansi',
  'sebaran-layanan',
  'kemajuan-jawa-timur',
  'cakupan-jawa-timur',
  'cakupan-papua-selatan',
];

/**
 * Three thousandths of the picture, as much as six letters of a title. Most figures stay below a
 * tenth of that; librsvg smooths the rims of the 514 tiles and dots in a way of its own.
 */
export const MOST_DIFFERENT = 0.003;

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
