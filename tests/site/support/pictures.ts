/** The figures that several programs draw, and how much two pictures of one figure may differ. */
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

/** One figure of every kind, and the provincial ones of a province with and of one without covered regions. */
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
 * The allowed share of different pixels: three thousandths, as much as six letters of a title. Most
 * figures are below a tenth of that; librsvg smooths the rims of the 514 tiles and dots differently.
 */
export const MOST_DIFFERENT = 0.003;

/**
 * The share of visibly different pixels of two pictures of one size. Pixels at edges do not count,
 * because every program smooths them differently.
 */
export function difference(a: Picture, b: Picture): number {
  const { width, height } = IMAGE_SIZE;
  return (
    pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / (width * height)
  );
}
