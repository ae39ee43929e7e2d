/** The file of an embed, from the database that the build made. */
import { beforeAll, expect, test } from 'vitest';
import { frozenFigure } from '../../../src/embed/frozen.ts';
import { embedHtml } from '../../../src/embed/page.ts';
import { heightsOf } from '../../../src/embed/parts.ts';
import { figures } from '../../../src/figures/registry.ts';
import { plainText, type Figure } from '../../../src/figures/figure.ts';

const VERSION = '2026-11-21-0a1b2c3d';

/** All figures are made at the first call, which takes long on a busy machine. */
beforeAll(figures, 60_000);

async function figure(slug: string): Promise<Figure> {
  return (await figures()).find((each) => each.slug === slug)!;
}

const frozen = async (slug: string): Promise<string> =>
  // A copy, because drawings are cached for each figure object.
  embedHtml({ figure: { ...(await figure(slug)) }, lang: 'id', version: VERSION });

test.each(['kemajuan', 'peta-petak', 'cakupan-bali'])(
  'two renders of %s frozen are equal in every byte',
  async (slug) => {
    expect(await frozen(slug)).toBe(await frozen(slug));
  },
);

test('a frozen embed shows that it is frozen, its version and the date of its data', async () => {
  const html = await frozen('kemajuan');
  expect(html).toContain(`Dibekukan: data versi ${VERSION}, tidak berubah.`);
  expect(html).toMatch(/<time datetime="\d{4}-\d{2}-\d{2}">Data per \d+ \w+ \d{4}<\/time>/);
});

test('a frozen embed names no host and nothing from the root of one', async () => {
  const html = (await frozen('peta-titik')).replaceAll('http://www.w3.org/2000/svg', '');
  expect(html).not.toMatch(/https?:|(href|src)="\//);
  expect(html).toContain('href="../../../grafik/peta-titik/"');
});

test('a live embed follows the data and links to its page', async () => {
  const html = await embedHtml({ figure: await figure('kemajuan'), lang: 'en', version: null });
  expect(html).toContain('Follows the latest data.');
  expect(html).toContain('href="../../grafik/kemajuan/"');
});

test('a change of the data changes the embed', async () => {
  const before = await figure('kemajuan');
  const after = { ...before, date: '2030-01-01' };
  const html = (of: Figure): Promise<string> =>
    embedHtml({ figure: of, lang: 'id', version: null });
  expect(await html(after)).not.toBe(await html(before));
});

test('the policy of an embed allows only its own style sheet and script', async () => {
  const html = await embedHtml({ figure: await figure('kemajuan'), lang: 'id', version: null });
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
  expect(policy).toMatch(
    /^default-src 'none';.* style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/,
  );
  expect(html).not.toMatch(/ style="/);
});

test('later builds can read title and heights from a frozen embed', async () => {
  const kept = frozenFigure(await frozen('kemajuan'));
  const now = await figure('kemajuan');
  expect(kept).toEqual({ title: plainText(now.words('id').title), heights: heightsOf(now, 'id') });
  expect(() => frozenFigure('<html lang="id"><title>x</title>')).toThrow('no title or heights');
});
