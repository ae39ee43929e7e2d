/** A reader makes a tile map of a table of their own. */
import { expect } from '@playwright/test';
import { test } from '../support/windows.ts';

const table = 'Daerah;Nilai\nKota Batu;1,5\nKabupaten Jombang;2,5\nAtlantis;3\n';

test('a chosen file becomes a map, rows without a tile are listed, and nothing is sent', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().includes('Batu')) sent.push(request.url());
  });
  await page.goto('/peta/buat/');
  const file = { name: 'uji.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('Berkas CSV').setInputFiles(file);
  await expect(page.getByText('2 dari 3 baris mendapat petak.')).toContainText('koma desimal');
  await expect(page.locator('[data-part=map] svg title')).toHaveCount(514);
  await expect(page.getByRole('cell', { name: 'Atlantis' })).toBeVisible();
  await expect(page.getByLabel('Kalimat alternatif', { exact: true })).toHaveValue(/2 dari 514/);
  expect(sent).toEqual([]);
});

test('codes that fit two systems are warned about until a reader chooses one', async ({ page }) => {
  await page.goto('/en/peta/buat/');
  await page.getByLabel('Or paste a table here').fill('code,n\n1103,1\n1104,2\n');
  await page.getByRole('button', { name: 'Draw the map' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the system');
  await page.getByLabel('Read as').selectOption('bps');
  await expect(page.getByRole('status').first()).toContainText('BPS codes, edition of 2020');
  await expect(page.getByRole('alert')).not.toContainText('Choose the system');
});

test('the map is saved as SVG and as PNG', async ({ page }) => {
  await page.goto('/peta/buat/');
  await page.getByLabel('Atau tempel tabel di sini').fill(table);
  await page.getByRole('button', { name: 'Gambar peta' }).click();
  for (const [name, file] of [
    ['Unduh SVG', 'peta-petak.svg'],
    ['Unduh PNG', 'peta-petak.png'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
});
