/** The embed of any state of the explorer, as it is built. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { langs } from '../../../src/i18n/lang.ts';
import { bytesAt } from '../support/files.ts';
import { documentAt, textOf } from '../support/document.ts';
import { pageAt } from '../support/pages.ts';

/** The limit of the file, which is all that a reader loads, in bytes as it is sent. */
const MOST_BYTES = 60 * 1024;

const paths = langs.map((lang) => `${lang === 'en' ? '/en' : ''}/embed/jelajah/`);

test('the embed of a state is one file of at most 60 KB when sent', () => {
  const sent = paths.map((path) => gzipSync(bytesAt(`${path}index.html`)).length);
  console.log(`embeds of states: ${sent.join(' and ')} bytes sent`);
  expect(sent.filter((size) => size > MOST_BYTES)).toEqual([]);
});

test('without a script the embed of a state has a sentence, its date and a link to the explorer', () => {
  for (const path of paths) {
    const main = documentAt(path).querySelector('main')!;
    expect(textOf(main)).toMatch(/memerlukan JavaScript|needs JavaScript/);
    expect(textOf(main.querySelector('footer time'))).toMatch(/2\d{3}/);
    const link = main.querySelector('.kind a')!;
    expect(link.getAttribute('href')).toBe('../../jelajah/');
  }
});

test('the embed of a state is not indexed, and names the explorer as its canonical page', () => {
  for (const path of paths) {
    const { metas, headLinks } = pageAt(path);
    const canonical = headLinks.find(({ rel }) => rel === 'canonical')?.['href'] ?? '';
    expect(metas.get('robots')).toBe('noindex');
    expect(new URL(canonical, `http://site${path}`).pathname).toBe(
      path.replace('embed/jelajah', 'jelajah'),
    );
  }
});
