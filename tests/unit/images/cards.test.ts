import { join } from 'node:path';
import { expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import { batchCard } from '../../../src/images/cards/batch-card.ts';
import { BODY_END, CARD_SIZE, cardSvg } from '../../../src/images/cards/frame.ts';
import { provinceCard } from '../../../src/images/cards/province-card.ts';
import { regionCard } from '../../../src/images/cards/region-card.ts';
import { groupsOf, provinceRows, regionRows, useRealDatabase } from './real-rows.ts';

const database = useRealDatabase();
/** Over a thousand cards are drawn, which takes long on a loaded machine. */
const PATIENCE = 120_000;
const SNAPSHOTS = join(import.meta.dirname, 'snapshots');

/** One element per line, and only the beginning of each outline: the position and start of texts. */
const inShort = (svg: string): string =>
  svg.replaceAll(/ d="([^"]{40})[^"]*"/g, ' d="$1…"').replaceAll('><', '>\n<');

/** The baselines of the texts of a card's body, which are the paths with their own translation. */
const baselines = (body: string): number[] =>
  [...body.matchAll(/<path transform="translate\(\d+ (\d+)\)" fill/g)].map(([, y]) => Number(y));

async function eachBatch(draw: (body: string, lang: Lang) => void): Promise<void> {
  const regions = await database.view('region_status');
  const all = await database.view('mpp_list');
  for (const batch of await database.view('batch_summary')) {
    const lit = new Set(
      regions.filter((row) => row.batch_id === batch.id).map((row) => row.region_code),
    );
    const groups = groupsOf((code) => (lit.has(code) ? 'lit' : 'dim'));
    const mpps = all.filter(({ batch_id }) => batch_id === batch.id);
    for (const lang of langs) draw(batchCard({ batch, mpps, groups }, lang), lang);
  }
}

test(
  'The name of every region fits on its card above the last line, in both languages',
  async () => {
    for (const [slug, rows] of await regionRows(database)) {
      for (const lang of langs) {
        const lowest = Math.max(...baselines(regionCard(rows, lang)));
        expect(lowest, slug).toBeLessThanOrEqual(BODY_END);
      }
    }
  },
  PATIENCE,
);

test(
  'The name of every province fits on its card, and its key does not reach the last line',
  async () => {
    for (const [slug, rows] of await provinceRows(database)) {
      for (const lang of langs) {
        const lowest = Math.max(...baselines(provinceCard(rows, lang)));
        expect(lowest, slug).toBeLessThanOrEqual(BODY_END);
      }
    }
  },
  PATIENCE,
);

test(
  'The title of every inauguration fits on its card, in both languages',
  async () => {
    await eachBatch((body) => expect(Math.max(...baselines(body))).toBeLessThan(BODY_END));
  },
  PATIENCE,
);

test('Only the tile of the region has a ring', async () => {
  const rows = (await regionRows(database)).get('kabupaten-jombang')!;
  const rings = regionCard(rows, 'id').match(/stroke="var\(--ink\)"/g);
  expect(rings).toHaveLength(1);
});

test('The key of a province explains only the symbols that it has', async () => {
  const of = (await provinceRows(database)).get('dki-jakarta')!;
  expect(new Set(of.tiles.map(({ look }) => look))).toEqual(new Set(['served']));
  const signs = provinceCard(of, 'id').match(/scale\(\.85\)/g);
  expect(signs).toHaveLength(1);
});

test('A finished card has the size that social networks require, and neither variables nor text', () => {
  const svg = cardSvg('<path fill="var(--warn)" d="M0 0"/>', 'Pantau MPP', 'Data per 2025');
  expect(svg).toContain(`width="${CARD_SIZE.width}" height="${CARD_SIZE.height}"`);
  expect(svg).not.toMatch(/var\(|<text|font-/);
});

const regions = [
  'kabupaten-jombang',
  'kabupaten-kepulauan-siau-tagulandang-biaro',
  'kota-jakarta-pusat',
];

for (const slug of regions) {
  test(`The card of ${slug} equals its snapshot`, async () => {
    const svg = cardSvg(regionCard((await regionRows(database)).get(slug)!, 'id'), 'P', 'D');
    await expect(inShort(svg)).toMatchFileSnapshot(join(SNAPSHOTS, `${slug}.svg.txt`));
  });
}

test('The card of a province equals its snapshot', async () => {
  const svg = cardSvg(provinceCard((await provinceRows(database)).get('aceh')!, 'en'), 'P', 'D');
  await expect(inShort(svg)).toMatchFileSnapshot(join(SNAPSHOTS, 'aceh-en.svg.txt'));
});
