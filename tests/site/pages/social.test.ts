/** What every page gives programs that show links: title, description, and an existing image. */
import { expect, test } from 'vitest';
import { bytesAt, hasFile, pngSize } from '../support/files.ts';
import { faultsOn, isStandIn, pageAt, readerPages } from '../support/pages.ts';
import type { BuiltPage } from '../support/built-page.ts';

/** The limit of an image in bytes; social networks reject images that are much larger. */
const HEAVIEST = 300 * 1024;

const shared = readerPages.filter(({ path }) => !isStandIn(path));

/** The faults of an image by its address: many pages share one. */
const imageFaults = new Map<string, string[]>();

function faultsOfImage(address: string): string[] {
  const known = imageFaults.get(address);
  if (known) return known;
  const found = hasFile(address) ? faultsOfBytes(bytesAt(address)) : [`no image at ${address}`];
  imageFaults.set(address, found);
  return found;
}

function faultsOfBytes(bytes: Buffer): string[] {
  const size = pngSize(bytes);
  return [
    ...(size?.width === 1200 && size.height === 630 ? [] : [`image of ${JSON.stringify(size)}`]),
    ...(bytes.length <= HEAVIEST ? [] : [`image of ${bytes.length} bytes`]),
  ];
}

function faultsOf({ metas, lang, path }: BuiltPage): string[] {
  const wrong = (name: string, expected: string): string[] =>
    metas.get(name) === expected ? [] : [`${name} is ${String(metas.get(name))}, not ${expected}`];
  return [
    ...(metas.get('og:title')?.includes('Pantau MPP') ? [] : ['og:title without the site']),
    ...((metas.get('og:description')?.length ?? 0) > 40 ? [] : ['og:description too short']),
    ...wrong('og:locale', lang === 'en' ? 'en_GB' : 'id_ID'),
    ...(metas.get('og:url')?.endsWith(path) === false ? ['og:url of another page'] : []),
    ...wrong('twitter:card', 'summary_large_image'),
    ...wrong('og:image:width', '1200'),
    ...wrong('og:image:height', '630'),
    ...wrong('og:image:type', 'image/png'),
    ...((metas.get('og:image:alt') ?? '') === '' ? ['og:image:alt is empty'] : []),
    ...faultsOfImage(metas.get('og:image') ?? ''),
  ];
}

test('every page has a title, a description and an image of 1200 by 630 pixels', () => {
  expect(faultsOn(shared, faultsOf)).toEqual([]);
  console.log(`${shared.length} pages share ${imageFaults.size} images`);
});

test('every figure, region, province, inauguration and service has its own image', () => {
  const own = shared.filter(({ path }) =>
    /^\/(en\/)?(daerah|provinsi|peresmian|grafik|urus)\/[^/]+\/$/.test(path),
  );
  const faults = faultsOn(own, ({ path, metas }) => {
    const expected = path.includes('/grafik/')
      ? path.replace(/\/$/, '.png')
      : path.replace(/^(\/en)?\/(.*)\/$/, '$1/gambar/$2.png');
    const { pathname } = new URL(metas.get('og:image')!);
    return pathname === expected ? [] : [`${pathname}, not ${expected}`];
  });
  expect(faults).toEqual([]);
  expect(own.length).toBeGreaterThan(1000);
});

test('no two regions share a description', () => {
  const regions = shared.filter(({ path }) => /\/daerah\/[^/]+\/$/.test(path));
  expect(new Set(regions.map(({ metas }) => metas.get('description'))).size).toBe(regions.length);
});

test.each(['/404.html', '/luring/'])('the page %s has no tags for sharing', (path) => {
  const { metas, headLinks } = pageAt(path);
  expect([...metas.keys()].filter((name) => name.startsWith('og:'))).toEqual([]);
  expect(headLinks.filter(({ rel }) => rel === 'canonical')).toEqual([]);
});
