/** The SVG of a figure is the same picture in a browser, in librsvg and in the program behind the PNG. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { byChromium, byRsvg, difference, pictureOf } from './support/pictures.ts';

const figures = [
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
const MOST = 0.003;

async function file(request: APIRequestContext, path: string): Promise<Buffer> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.body();
}

for (const slug of figures) {
  test(`${slug} is the same picture in Chromium, librsvg and resvg`, async ({ page, request }) => {
    const resvg = await pictureOf(await file(request, `/grafik/${slug}.png`));
    const chromium = await byChromium(page, `/grafik/${slug}.svg`);
    const rsvg = await byRsvg((await file(request, `/grafik/${slug}.svg`)).toString());
    const found = {
      'Chromium and resvg': difference(chromium, resvg),
      ...(rsvg && {
        'Chromium and librsvg': difference(chromium, rsvg),
        'resvg and librsvg': difference(resvg, rsvg),
      }),
    };
    const told = Object.entries(found).map(
      ([pair, part]) => `${pair} ${(100 * part).toFixed(4)} %`,
    );
    console.log(`${slug}: ${told.join(', ')}${rsvg ? '' : ' (rsvg-convert is not installed)'}`);
    expect(Object.values(found).filter((part) => part > MOST)).toEqual([]);
  });
}
