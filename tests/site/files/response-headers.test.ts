/** The file `_headers` of the built site, as hosts that read it apply it to every page. */
import { expect, test } from 'vitest';
import { everywhere, hashedFolders, KEPT, NO_FRAMES } from '../../../src/response-headers.ts';
import { headersBy, readHeadersFile } from '../../unit/hosting/read-headers-file.ts';
import { textAt } from '../support/files.ts';
import { allPages, isEmbed } from '../support/pages.ts';

/** Cloudflare Pages reads no more rules than this. */
const MOST_RULES = 100;
const rules = readHeadersFile(textAt('/_headers'));

test('_headers lets other sites frame embeds and no other page', () => {
  for (const { path } of allPages.filter((page) => page.path !== '/404.html')) {
    const expected = isEmbed(path) ? {} : { 'Content-Security-Policy': NO_FRAMES };
    expect(headersBy(rules, path), path).toEqual({ ...everywhere, ...expected });
  }
});

test('_headers lets browsers keep hashed files, in fewer rules than the limit of Cloudflare', () => {
  for (const folder of hashedFolders)
    expect(headersBy(rules, `/${folder}/a.js`)).toEqual({ ...everywhere, 'Cache-Control': KEPT });
  expect(rules.length).toBeLessThan(MOST_RULES);
});
