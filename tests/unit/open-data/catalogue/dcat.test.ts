/** The catalogue read as plain JSON; tests/readers reads it as linked data. */
import { expect, test } from 'vitest';
import { publishedNames } from '../../../../src/db/published.ts';
import { dcat } from '../../../../src/open-data/catalogue/dcat.ts';
import { smallFolder } from '../../support/folders.ts';
import { testSite, usePublished } from '../../support/published.ts';

const published = usePublished(smallFolder);

interface Distribution {
  'dcat:downloadURL': { '@id': string };
  'dcat:byteSize': { '@value': string };
  'spdx:checksum': { 'spdx:checksumValue': { '@value': string } };
}

interface Catalogue {
  'dcat:dataset': { 'dcat:version': string; 'dcat:distribution': Distribution[] }[];
}

const catalogue = (): Catalogue => JSON.parse(published().text('dcat.jsonld')) as Catalogue;

test('the catalogue has a dataset for the whole and for every part, each with the version', () => {
  const versions = catalogue()['dcat:dataset'].map((dataset) => dataset['dcat:version']);
  const { version } = published().content;
  expect(versions).toEqual(Array.from({ length: publishedNames.length + 1 }, () => version.id));
});

test('distributions give the address, size and checksum of every file that holds data', () => {
  const given = catalogue()
    ['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'])
    .map((distribution) => [
      distribution['dcat:downloadURL']['@id'],
      distribution['dcat:byteSize']['@value'],
      distribution['spdx:checksum']['spdx:checksumValue']['@value'],
    ]);
  const files = published().files.filter(
    ({ of, path }) => of !== undefined || /\.(duckdb|xlsx|hexjson|geojson)$/.test(path),
  );
  expect(given).toEqual(
    files.map(({ path, bytes, sha256 }) => [testSite.address + path, String(bytes.length), sha256]),
  );
});

test('the day of the first release is stated only after a release', () => {
  const { content, files } = published();
  const issued = (day: string | null) =>
    dcat(content, files, { ...testSite, issued: day })['dct:issued'];
  expect(issued(null)).toBeUndefined();
  expect(issued('2026-11-21')).toEqual({ '@type': 'xsd:date', '@value': '2026-11-21' });
});

test('a contact is an address or a form, and the time ends with the newest page read', () => {
  const { content, files } = published();
  const catalogue = (contact: string) => dcat(content, files, { ...testSite, contact });
  expect(catalogue(testSite.contact)['dcat:contactPoint']).toMatchObject({
    'vcard:hasURL': { '@id': testSite.contact },
  });
  expect(catalogue('mailto:redaksi@data.example')['dcat:contactPoint']).toMatchObject({
    'vcard:hasEmail': { '@id': 'mailto:redaksi@data.example' },
  });
  const [whole] = catalogue(testSite.contact)['dcat:dataset'] as Record<string, unknown>[];
  expect(whole!['dct:temporal']).toMatchObject({
    'dcat:endDate': { '@value': content.rows.dataset[0]!['newest_page'] },
  });
});
