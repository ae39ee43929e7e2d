/** `deploy/nginx.conf` against the list of headers and the media types of the code. */
import { expect, test } from 'vitest';
import { feedTypes } from '../../../src/feeds/feed.ts';
import { mediaTypes } from '../../../src/open-data/files/file.ts';
import { headersOf } from '../../../src/response-headers.ts';
import { configuration, nginxHeaders, nginxTypes } from './nginx-rules.ts';
import { HASHED, samples } from './samples.ts';

test.each(['/', '/pantau-mpp/'])(
  'nginx.conf has under %s exactly the headers of the list for every kind of address',
  (base) => {
    for (const path of [...samples, HASHED])
      expect(nginxHeaders(base + path), path).toEqual(headersOf(path));
  },
);

test('nginx.conf gives every format of the data and of feeds the type that the site announces', () => {
  for (const [ending, type] of Object.entries(mediaTypes))
    expect(nginxTypes.get(ending), ending).toBe(type);
  for (const type of Object.values(feedTypes))
    expect(configuration).toContain(`default_type ${type};`);
});

test('nginx.conf has add_header only in the server block, where every response gets it', () => {
  const indents = Array.from(configuration.matchAll(/^( *)add_header /gm), ([, indent]) => indent);
  expect(new Set(indents)).toEqual(new Set(['    ']));
});
