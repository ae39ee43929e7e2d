import { expect, test } from 'vitest';
import { breadcrumbList } from '../../../src/structured-data/breadcrumbs.ts';
import { dataset, type DatasetDetails } from '../../../src/structured-data/dataset.ts';
import { imageObject } from '../../../src/structured-data/image.ts';
import { jsonLdText } from '../../../src/structured-data/json-ld.ts';

const HOME = 'https://contoh.example/';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const facts: DatasetDetails = {
  home: HOME,
  page: `${HOME}data/`,
  folder: `${HOME}data/v1/`,
  version: { id: '2026-11-21-abcdef01', date: '2026-11-21', hash: 'abcdef01' },
  from: '2017-10',
  until: '2026-02-18',
  files: [{ path: 'batches.csv', title: { id: 'Peresmian', en: 'Inaugurations' }, ending: 'csv' }],
};

test('The data set has the properties that search engines require, in the language of its page', () => {
  const set = dataset(facts, `${HOME}en/data/`, 'en') as unknown as Record<string, unknown>;
  expect(set).toMatchObject({
    '@type': 'Dataset',
    url: `${HOME}en/data/`,
    license: LICENCE,
    version: '2026-11-21-abcdef01',
    temporalCoverage: '2017-10/2026-02-18',
    spatialCoverage: { name: 'Indonesia' },
  });
  expect(String(set['description']).length).toBeGreaterThan(50);
  expect(set['variableMeasured']).toContainEqual(
    expect.objectContaining({ name: 'official_total' }),
  );
});

test('Every file of the data set has its full address and its media type', () => {
  const set = dataset(facts, facts.page, 'id') as unknown as Record<string, unknown>;
  expect(set['distribution']).toEqual([
    {
      '@type': 'DataDownload',
      name: 'batches.csv: Peresmian',
      contentUrl: `${HOME}data/v1/batches.csv`,
      encodingFormat: 'text/csv',
    },
  ]);
});

test('The breadcrumb of a page counts from one and ends with the page', () => {
  const { itemListElement } = breadcrumbList([{ name: 'Beranda', address: HOME }], 'Peresmian');
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Beranda', item: HOME },
    { '@type': 'ListItem', position: 2, name: 'Peresmian' },
  ]);
});

test('An image has its licence, the page to acquire it, and the credit', () => {
  const image = {
    home: HOME,
    name: 'Kemajuan',
    description: 'Jumlah resmi MPP.',
    file: `${HOME}grafik/kemajuan.png`,
    width: 1200,
    height: 630,
    page: `${HOME}grafik/kemajuan/`,
    licencePage: `${HOME}data/#lisensi`,
  };
  expect(imageObject(image, 'id')).toMatchObject({
    '@type': 'ImageObject',
    contentUrl: image.file,
    license: LICENCE,
    acquireLicensePage: image.licencePage,
    creditText: 'Pantau MPP contributors',
    width: '1200 px',
  });
});

test('No name in the data can end the element around a block', () => {
  const text = jsonLdText(breadcrumbList([], '</script><b>'));
  expect(text).not.toContain('<');
  expect(JSON.stringify(JSON.parse(text))).toContain('</script><b>');
});
