/** The SQL console by keyboard alone, and as a screen reader presents it. */
import { expect } from '@playwright/test';
import {
  sharedTest as test,
  editor,
  openConsole,
  openQuestion,
  said,
  waitForEditor,
} from '../support/explorer/console.ts';
import { phoneOptions, test as ownWindow } from '../support/windows.ts';

test('a query is written and run, and the editor left, by keyboard alone', async ({ page }) => {
  await openConsole(page);
  await waitForEditor(page);
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('SELECT 5 AS five');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(/^1 baris/);
  // The editor does not trap Tab.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Jalankan', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Salin tautan' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(editor(page)).toBeFocused();
});

test('the schema is opened and its SELECT inserted by keyboard alone', async ({ page }) => {
  await openConsole(page);
  await waitForEditor(page);
  await page.locator('[data-table="regions"] summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Masukkan SELECT untuk regions' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveText('SELECT * FROM regions LIMIT 100');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(/^100 baris/);
});

test('cancelling by keyboard moves the focus to the message', async ({ page }) => {
  await openQuestion(page, 'SELECT count(*) FROM range(10000000000) a, range(10000000000) b');
  await page.getByRole('button', { name: 'Batalkan' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^Dibatalkan/);
  await expect(said(page)).toBeFocused();
});

test('completion offers the columns of the tables', async ({ page }) => {
  await openConsole(page);
  await waitForEditor(page);
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('FROM headline SELECT complete_p', { delay: 30 });
  await expect(page.getByRole('option', { name: 'complete_provinces' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.cm-tooltip-autocomplete')).toHaveCount(0);
});

test('a screen reader finds headings, the named field, the status and the table', async ({
  page,
}) => {
  await openQuestion(page, 'SELECT name_en, regions FROM coverage_by_island_group');
  await expect(said(page)).toHaveText(/^\d baris/);
  await waitForEditor(page);
  await expect(page.locator('.console-main')).toMatchAriaSnapshot(`
    - status: /DuckDB siap/
    - region "Pertanyaan":
      - heading "Pertanyaan" [level=2]
      - textbox "Pertanyaan dalam SQL"
      - button "Jalankan"
      - button "Salin tautan"
      - status: /baris dalam/
    - region "Hasil":
      - heading "Hasil" [level=2]
      - button "Unduh CSV"
      - button "Unduh JSON"
      - region "Hasil pertanyaan":
        - table "Hasil pertanyaan":
          - rowgroup:
            - row "name_en teks regions bilangan bulat":
              - columnheader "name_en teks"
              - columnheader "regions bilangan bulat"
          - rowgroup:
            - row "Sumatra 154"
      - textbox "Judul grafik": /regions/
      - button "Unduh SVG"
      - button "Unduh PNG"
      - img "regions menurut name_en"
  `);
  const description = await editor(page).getAttribute('aria-describedby');
  await expect(page.locator(`#${description}`)).toContainText('Tab selalu berpindah');
});

ownWindow.describe('on a phone', () => {
  ownWindow.use(phoneOptions);

  ownWindow('editor and DuckDB wait for the first use', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto('/jelajah/sql/');
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle');
    await page.waitForLoadState('networkidle');
    expect(requested.filter((path) => /engine\/|start-engine|editor/.test(path))).toEqual([]);
    await page.locator('#sql-label').tap();
    await waitForEditor(page);
    await expect.poll(() => requested.some((path) => path.startsWith('/engine/'))).toBe(true);
  });
});
