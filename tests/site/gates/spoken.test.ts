/**
 * What a screen reader speaks at the start of five kinds of page. The files in spoken/ are read by people
 * when they change; `npm run test:site -- spoken -u` writes them again.
 */
import { expect, test } from 'vitest';
import { namelessPhrases, spokenPhrases } from '../../../scripts/gates/access/spoken.ts';
import { textAt } from '../support/files.ts';

test.each([
  ['home', '/', 'body'],
  ['region', '/daerah/kota-batu/', 'main'],
  ['province', '/en/provinsi/jawa-timur/', 'main'],
  ['inauguration', '/peresmian/2022-12-05-26/', 'main'],
  ['method', '/en/metode/', 'main'],
])('the start of the page of the kind %s is spoken as expected', async (name, path, from) => {
  const phrases = await spokenPhrases(textAt(`${path}index.html`), 40, from);
  expect(namelessPhrases(phrases)).toEqual([]);
  await expect(`${phrases.join('\n')}\n`).toMatchFileSnapshot(`spoken/${name}.txt`);
});
