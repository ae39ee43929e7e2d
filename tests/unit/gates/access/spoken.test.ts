/** The model of a screen reader on small pages, and parts without a name that it must report. */
import { expect, test } from 'vitest';
import { namelessPhrases, spokenPhrases } from '../../../../scripts/gates/access/spoken.ts';

const spoken = (body: string, most?: number): Promise<string[]> =>
  spokenPhrases(`<!doctype html><html lang="id"><body>${body}</body></html>`, most);

test('a page is spoken with its roles, names and levels, without styles and scripts', async () => {
  const page = '<h1>Uji</h1><style>a{}</style><script>a()</script><a href="/b">Satu</a>';
  expect(await spoken(page)).toEqual([
    'document',
    'heading, Uji, level 1',
    'link, Satu',
    'end of document',
  ]);
  expect(await spoken(page, 2)).toHaveLength(2);
});

test.each([
  ['a button with only a drawing', '<button><svg aria-hidden="true"></svg></button>'],
  ['a link without text', '<a href="/a"></a>'],
  ['a field without a label', '<input>'],
  ['an image without an alternative', '<img src="a.png">'],
  ['an empty heading', '<h2></h2>'],
])('%s is reported', async (_, part) => {
  expect(namelessPhrases(await spoken(`<p>x</p>${part}`))).toHaveLength(1);
});

test('parts with names, and decoration, are not reported', async () => {
  const page =
    '<label>Nama <input></label><img src="a.png" alt=""><button aria-label="Tutup"></button><a href="/" aria-labelledby="2a"></a><p id="2a">y</p>';
  expect(namelessPhrases(await spoken(page))).toEqual([]);
});
