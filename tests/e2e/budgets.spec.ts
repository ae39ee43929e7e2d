/** Bytes a reader must load. Raising a budget is a visible edit here. */
import { expect, test } from '@playwright/test';
import { weigh } from '../../scripts/site/weigh.ts';

const KB = 1024;
const budgets = [
  { path: '/', total: 150 * KB, script: 15 * KB },
  { path: '/en/', total: 150 * KB, script: 15 * KB },
  { path: '/provinsi/', total: 120 * KB, script: 10 * KB },
  { path: '/provinsi/jawa-timur/', total: 120 * KB, script: 10 * KB },
  { path: '/peresmian/', total: 120 * KB, script: 10 * KB },
  { path: '/peta/', total: 150 * KB, script: 15 * KB },
  { path: '/layanan/', total: 120 * KB, script: 10 * KB },
  { path: '/daerah/', total: 120 * KB, script: 10 * KB },
  { path: '/metode/', total: 120 * KB, script: 10 * KB },
  { path: '/rekonsiliasi/', total: 120 * KB, script: 10 * KB },
  { path: '/sumber/', total: 120 * KB, script: 10 * KB },
  { path: '/sumber/tanpa-tanggal/', total: 120 * KB, script: 10 * KB },
  { path: '/sumber/konflik/', total: 120 * KB, script: 10 * KB },
  { path: '/sumber/tampilan/region_status/', total: 120 * KB, script: 10 * KB },
  { path: '/sumber/tampilan/progress_by_province/', total: 120 * KB, script: 10 * KB },
  { path: '/grafik/', total: 180 * KB, script: 10 * KB },
  { path: '/grafik/kesenjangan-target/', total: 80 * KB, script: 10 * KB },
  { path: '/grafik/peta-titik/', total: 150 * KB, script: 10 * KB },
  { path: '/jelajah/banding/', total: 120 * KB, script: 32 * KB },
  { path: '/sematkan/', total: 150 * KB, script: 15 * KB },
  { path: '/data/', total: 120 * KB, script: 10 * KB },
  { path: '/data/versi/', total: 120 * KB, script: 10 * KB },
  { path: '/data/v1/', total: 120 * KB, script: 10 * KB },
];

for (const { path, total, script } of budgets) {
  test(`${path} stays within its bytes`, async ({ page }, info) => {
    const weight = await weigh(page, path, 'networkidle');
    info.annotations.push({ type: 'weight', description: JSON.stringify(weight) });
    console.log(
      `${path}: ${(weight.total / KB).toFixed(1)} KB in all, ${(weight.script / KB).toFixed(1)} KB script`,
    );
    expect(weight.total).toBeLessThanOrEqual(total);
    expect(weight.script).toBeLessThanOrEqual(script);
  });
}

/** The longest page of a region, one of middle length, and one of which nothing is known. */
const regionPages = [
  '/en/daerah/kabupaten-banyuwangi/',
  '/daerah/kota-batu/',
  '/daerah/kabupaten-nduga/',
];

for (const path of regionPages) {
  test(`${path} stays within the bytes of a region`, async ({ page }) => {
    const { apartFromFonts, script } = await weigh(page, path, 'networkidle');
    console.log(
      `${path}: ${(apartFromFonts / KB).toFixed(1)} KB apart from fonts, ${(script / KB).toFixed(1)} KB script`,
    );
    expect(apartFromFonts).toBeLessThanOrEqual(60 * KB);
    expect(script).toBeLessThanOrEqual(10 * KB);
  });
}

test('the explorer needs at most 150 KB of script before its engine', async ({ page }) => {
  // On a saving connection the engine waits for the reader, so that all script is that of the page.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const { script } = await weigh(page, '/jelajah/', 'networkidle');
  console.log(`/jelajah/: ${(script / KB).toFixed(1)} KB script before the engine`);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(150 * KB);
});
