/** Parts of a page that do not come, or that a browser lacks: the reader learns why, and what still works. */
import type { ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import { startHost, type Host } from '../../../scripts/site/host.ts';
import { test } from '../support/windows.ts';

let host: Host;

test.beforeEach(async () => {
  host = await startHost();
});

test.afterEach(() => host.close());

const busy = (response: ServerResponse) => void response.writeHead(503).end('Busy');

/** The site after a deployment: other pages, and none of the earlier scripts. */
function redeployed(response: ServerResponse): void {
  if (response.req.url?.includes('/_astro/')) response.writeHead(404).end('Not found');
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Baru</title>');
}

test('a page whose scripts are refused says so, stays readable and loads them when reloaded', async ({
  page,
}) => {
  host.fault = { url: /\/_astro\/.*\.js$/, answer: busy };
  await page.goto(`${host.origin}/jelajah/`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Sebagian halaman ini tidak termuat');
  await expect(page.locator('#regions')).toContainText('Kabupaten');
  host.fault = undefined;
  await alert.getByRole('link', { name: 'Muat ulang' }).click();
  await expect(alert).toHaveCount(0);
});

test('a browser without toSorted finds regions too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
  await page.goto(`${host.origin}/tentang/`);
  await page.locator('#cari-ringkas').pressSequentially('solo');
  await expect(page.locator('.found a').first()).toContainText('Kota Surakarta');
});

test('a script that a newer build has removed is reported as outdated, one that is withheld as lost', async ({
  page,
}) => {
  for (const [answer, says] of [
    [redeployed, 'Situs ini sudah diperbarui setelah halaman ini dibuka'],
    [(response: ServerResponse) => void response.destroy(), 'Sambungan terputus'],
    [busy, 'Sambungan terputus'],
  ] as const) {
    host.fault = undefined;
    await page.goto(`${host.origin}/tentang/`);
    host.fault = { url: /./, answer };
    await page.locator('#cari-ringkas').focus();
    await expect(page.locator('.site-note')).toContainText(says);
  }
});
