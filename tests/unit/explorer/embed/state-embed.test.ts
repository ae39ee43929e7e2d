/** The embed of a state: its words and drawings against the row engine, on the data of its own page. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { stateEmbedHtml } from '../../../../src/components/explorer/embed/state-embed.ts';
import { unpackFacts } from '../../../../src/explorer/answers/packed-facts.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import { StateEmbeds } from '../../../../src/explorer/embed/answer.ts';
import type { EmbedData } from '../../../../src/explorer/embed/data.ts';
import { embedSearch } from '../../../../src/explorer/embed/search.ts';
import { embedViews } from '../../../../src/explorer/embed/views/embed-view.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { stateFromUrl, stateToUrl } from '../../../../src/explorer/state/url.ts';
import { formatNumber } from '../../../../src/i18n/format.ts';
import { randomState } from '../random-state.ts';

let data: EmbedData;
let embeds: StateEmbeds;

beforeAll(async () => {
  const { window } = new JSDOM(await stateEmbedHtml('id'));
  const written = window.document.querySelector('script[type="application/json"]');
  data = JSON.parse(written!.textContent) as EmbedData;
  embeds = new StateEmbeds(data);
}, 60_000);

const known = () => ({
  ...data.known,
  regions: data.facts.regions.region_code,
  services: data.facts.services,
});

test('the title of an embed has the count of the row engine, and its link the whole state', async () => {
  const engine = createRowEngine(unpackFacts(data.facts), 'id');
  const property = fc.asyncProperty(
    randomState(known(), ['Aceh', 'batu']),
    fc.boolean(),
    async (state, wide) => {
      const search = stateToUrl(state);
      const [numbers] = await engine.rows('keyNumbers', stateFromUrl(search, known()));
      const embed = await embeds.of(search, wide);
      const counts = [numbers!.regions, numbers!.covered].map((count) => formatNumber(count, 'id'));
      expect(counts).toContain(embed.title.split(' ')[0]);
      expect(embed.search).toBe(stateToUrl(stateFromUrl(search, known())));
      expect(String(embed.body)).not.toMatch(/undefined|NaN|null/);
    },
  );
  await fc.assert(property, { numRuns: 25 });
});

test('each view of an embed draws one item for each region, bar or tile that it is about', async () => {
  const search = '?pulau=jawa&status=diresmikan';
  const items = async (view: string, selector: string): Promise<number> => {
    const { body } = await embeds.of(`${search}&lihat=${view}`, true);
    return JSDOM.fragment(String(body)).querySelectorAll(selector).length;
  };
  const engine = createRowEngine(unpackFacts(data.facts), 'id');
  const state = stateFromUrl(search, known());
  expect(await items('', '.list li')).toBe(10);
  expect(await items('peta', '.map > g > g')).toBe(514);
  expect(await items('peta', '.map title')).toBe((await engine.rows('tiles', state)).length);
  expect(await items('provinsi', '.bars li')).toBe((await engine.rows('byProvince', state)).length);
  expect(await items('pulau', '.bars li')).toBe((await engine.rows('byIsland', state)).length);
  expect(await items('waktu', 'path.line')).toBe(1);
});

test('a histogram of an embed has the counts of the row engine, and pale classes outside the range', async () => {
  const search = '?pulau=jawa&penduduk-dari=1000000&besar=penduduk';
  const { view, body, note } = await embeds.of(search, true);
  const items = [...JSDOM.fragment(String(body)).querySelectorAll('.bars li')];
  const engine = createRowEngine(unpackFacts(data.facts), 'id');
  const rows = await engine.rows('populationBins', stateFromUrl(search, known()));
  const counted = rows.filter(({ from }) => from !== null);
  expect(view).toBe('population');
  expect(items.map((item) => item.querySelector('.value')!.textContent)).toEqual(
    counted.map(({ regions }) => formatNumber(regions, 'id')),
  );
  const pale = items.filter((item) => item.hasAttribute('data-out'));
  expect(pale.map((item) => item.getAttribute('data-key'))).toEqual(
    counted.filter(({ to }) => to !== null && to < 1_000_000).map(({ from }) => String(from)),
  );
  expect(note).toContain('Warna pudar: di luar pilihan.');
});

test('a view without a matching region has no drawing and a sentence', async () => {
  const embed = await embeds.of('?cari=zzz&lihat=waktu', true);
  expect(String(embed.body)).toBe('');
  expect(embed.people).toBe('Tidak ada kabupaten/kota yang cocok dengan saringan ini.');
});

test('a text in the address is escaped in no other way than as a text', async () => {
  const { title, body } = await embeds.of(`?cari=${encodeURIComponent('<b>a')}`, true);
  expect(title).toContain('“<b>a”');
  expect(String(body)).not.toContain('<b>a');
});

test('the address of an embed names the view and the filters, but no page of the table', () => {
  const state = { ...defaultState, page: 3, large: 'list', provinces: ['35'] } as const;
  const searches = embedViews.map((view) => embedSearch(state, view));
  expect(searches).toEqual([
    '?provinsi=35',
    ...['peta', 'waktu', 'provinsi', 'pulau'].map((word) => `?provinsi=35&lihat=${word}`),
    ...['layanan', 'instansi', 'penduduk'].map((word) => `?provinsi=35&besar=${word}`),
  ]);
});
