/** The checks of readers' settings see a page that breaks each of them on purpose. */
import { expect } from '@playwright/test';
import { pageChecks, type CheckName } from '../../../scripts/gates/access/page-checks.ts';
import { test } from '../support/windows.ts';

/** A page that is fine, and what breaks it for each check. */
const FINE = '<!doctype html><html lang="id"><title>Uji</title><main><h1>Uji</h1>';
const BROKEN: Readonly<Record<CheckName, string>> = {
  axe: '<button></button>',
  'axe-dark':
    '<style>@media (prefers-color-scheme: dark) { main { background: #000; color: #222 } }</style>',
  'axe-forced':
    '<style>@media (forced-colors: active) { p { forced-color-adjust: none; color: #eee; background: #fff } }</style><p>abc</p>',
  motion: '<style>@keyframes a { to { opacity: 0 } } h1 { animation: a 1s infinite }</style>',
  text: '<p style="width: 60rem">x</p>',
  zoom: '<p style="width: 350px">x</p>',
  // In a font whose letters have about the same width on every machine.
  spacing: '<p style="font: 16px monospace; width: fit-content">satuduatigaempatlimaenamtujuhd</p>',
};

test('each check reports the page that breaks it, and nothing of a page that is fine', async ({
  page,
}) => {
  for (const [name, check] of Object.entries(pageChecks)) {
    await page.setContent(FINE);
    expect(await check(page), `${name}, a page that is fine`).toEqual([]);
    await page.setContent(FINE + BROKEN[name as CheckName]);
    expect(await check(page), name).toHaveLength(1);
  }
});
