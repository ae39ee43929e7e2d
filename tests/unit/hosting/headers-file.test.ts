/** The file `_headers`, read as hosts read it, against the list of headers. */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { headersFile, writeHeadersFile } from '../../../src/headers-file.ts';
import { headersOf, REVALIDATED, type Headers } from '../../../src/response-headers.ts';
import { headersBy, readHeadersFile } from './read-headers-file.ts';
import { HASHED, samples } from './samples.ts';

const CACHE = 'Cache-Control';
const folders = ['tentang', 'en/provinsi', 'daerah', 'data'];

/** What the file has to say: the hosts revalidate pages automatically, which a rule would repeat. */
function withoutDefault({ 'Cache-Control': cache, ...others }: Headers): Headers {
  return cache === undefined || cache === REVALIDATED ? others : { ...others, [CACHE]: cache };
}

/** Only pages can be framed usefully, so that files need no rule against frames. */
function withoutFrames(headers: Headers): Headers {
  return { ...headers, 'Content-Security-Policy': 'any' };
}

test.each(['/', '/pantau-mpp/'])(
  '_headers gives under %s every kind of address the headers of the list, each once',
  (base) => {
    const rules = readHeadersFile(headersFile(base, folders));
    for (const path of [...samples, HASHED]) {
      const found = withoutDefault(headersBy(rules, base + path));
      const listed = withoutDefault(headersOf(path));
      if (path === '' || path.endsWith('/')) expect(found, path).toEqual(listed);
      else expect(withoutFrames(found), path).toEqual(withoutFrames(listed));
    }
  },
);

test('_headers keeps no copy of the service worker', () => {
  const rules = readHeadersFile(headersFile('/pantau-mpp/', folders));
  expect(headersBy(rules, '/pantau-mpp/service-worker.js')[CACHE]).toBe(REVALIDATED);
});

test('the build writes _headers with a rule against frames for each folder except embeds', () => {
  const site = mkdtempSync(join(tmpdir(), 'headers-'));
  for (const folder of ['_astro', 'embed', 'engine', 'peta', 'en/embed', 'en/peta'])
    mkdirSync(join(site, folder), { recursive: true });
  const { hooks } = writeHeadersFile();
  type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;
  void hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) } as Parameters<Done>[0]);
  const rules = readHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
  const against = rules.filter(({ headers }) => headers[0]?.[0] === 'Content-Security-Policy');
  expect(against.map(({ pattern }) => pattern)).toEqual(['/', '/en/', '/en/peta/*', '/peta/*']);
});
