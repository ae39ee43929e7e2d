/** What others take from a region: its JSON, its badge, its card and the answer that embeds the card. */
import { expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { langs, type Lang } from '../../../src/i18n/lang.ts';
import { data } from '../recount/covered.ts';
import { bytesAt, jsonAt, textAt } from '../support/files.ts';
import { contentPages, faultsOn, pageAt } from '../support/pages.ts';
import { pathOf, regions } from '../support/regions.ts';

/** The limits of a card as it is in its file, and of a badge, in bytes. */
const MOST_BYTES = { card: 12 * 1024, badge: 4 * 1024 };

const folder = (lang: Lang): string => (lang === 'en' ? '/en' : '');
const both = regions.flatMap((region) => langs.map((lang) => ({ lang, region })));

interface RegionJson {
  region: { region_code: string; status: string };
  pages: Record<Lang, string>;
  services: Record<
    'reported' | 'older' | 'planned' | 'ended',
    { service: string; basis: string }[]
  >;
  service_limits: object[];
  codes: object[];
  sources: { id: string }[];
}

const documents = regions.map((region) => ({
  region,
  json: jsonAt(`/daerah/${region.slug}.json`) as RegionJson,
}));

test('the JSON of every region has its status, its pages and its rows', () => {
  const wrong = documents.filter(({ region, json }) => {
    const own = [region.region_code, region.mpp_code];
    const count = (rows: readonly { region_code: string }[]): number =>
      rows.filter(({ region_code }) => own.includes(region_code)).length;
    return (
      json.region.region_code !== region.region_code ||
      json.region.status !== region.status ||
      new URL(json.pages.en).pathname !== pathOf('en', region.slug) ||
      json.service_limits.length !== count(data.service_limits) ||
      json.codes.length !== count(data.region_codes)
    );
  });
  expect(wrong.map(({ region }) => region.slug)).toEqual([]);
});

test('the JSON keeps plans apart from what is reported, and drops no report', () => {
  const wrong = documents.filter(({ region, json }) => {
    const own = [region.region_code, region.mpp_code];
    const reported = data.services_offered.filter(
      ({ region_code, basis }) => own.includes(region_code) && basis === 'reported',
    );
    const { services } = json;
    const said = [...services.reported, ...services.older, ...services.ended];
    return (
      said.length !== reported.length ||
      said.some(({ basis }) => basis !== 'reported') ||
      services.planned.some(({ basis }) => basis !== 'planned')
    );
  });
  expect(wrong.map(({ region }) => region.slug)).toEqual([]);
});

test('every source that the JSON of a region cites is in its list of sources', () => {
  const wrong = documents.flatMap(({ region, json }) => {
    const listed = new Set(json.sources.map(({ id }) => id));
    const cited = [...JSON.stringify(json).matchAll(/"\w*source_ids":"([^"]+)"/g)];
    return cited
      .flatMap(([, ids]) => ids!.split(';'))
      .filter((id) => !listed.has(id))
      .map((id) => `${region.slug}: ${id}`);
  });
  expect(wrong).toEqual([]);
});

test('every badge is a small drawing whose text alternative names the region and the date', () => {
  const wrong = both.filter(({ lang, region }) => {
    const svg = textAt(`${folder(lang)}/daerah/${region.slug}.svg`);
    const title = /<title id="t">([^<]+)<\/title>/.exec(svg)?.[1] ?? '';
    return (
      !/^<svg [^>]*aria-labelledby="t"[^]*<\/svg>\n$/.test(svg) ||
      svg.includes('var(--') ||
      svg.length > MOST_BYTES.badge ||
      !title.includes(` ${region.name.replaceAll('&', '&amp;')}:`) ||
      !/Desember|December/.test(title)
    );
  });
  expect(wrong.map(({ region }) => region.slug)).toEqual([]);
});

const cards = contentPages.filter(({ path }) => /^\/(en\/)?embed\/daerah\/[^/]+\/$/.test(path));

test('every region has a card of at most 12 KB in both languages', () => {
  const sizes = cards.map(({ file }) => bytesAt(`/${file}`).length);
  const sent = cards.map(({ file }) => gzipSync(bytesAt(`/${file}`)).length);
  console.log(`${cards.length} cards, largest ${Math.max(...sizes)}, sent ${Math.max(...sent)}`);
  expect(cards).toHaveLength(1028);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES.card);
});

test('a card shows the status of its page and links to it', () => {
  const faults = faultsOn(cards, ({ path, headLinks }) => {
    const page = path.replace('/embed/', '/');
    const canonical = headLinks.find(({ rel }) => rel === 'canonical')?.['href'] ?? '';
    const region = regions.find(({ slug }) => path.endsWith(`/${slug}/`))!;
    return [
      ...(new URL(canonical, `http://site${path}`).pathname === page ? [] : [canonical]),
      ...(textAt(`${path}index.html`).includes(`data-status="${region.status}"`) ? [] : ['status']),
    ];
  });
  expect(faults).toEqual([]);
});

test('the oEmbed answer of every page of a region has the frame of its card', () => {
  const wrong = both.filter(({ lang, region }) => {
    const { headLinks } = pageAt(pathOf(lang, region.slug));
    const href = headLinks.find(({ type }) => type === 'application/json+oembed')?.['href'];
    const answer = jsonAt(href ?? '') as Record<string, string>;
    const src = /src="([^"]+)"/.exec(answer['html']!)?.[1] ?? '';
    return new URL(src).pathname !== `${folder(lang)}/embed/daerah/${region.slug}/`;
  });
  expect(wrong.map(({ region }) => region.slug)).toEqual([]);
});
