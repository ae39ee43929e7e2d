/** The catalogue, expanded by a reader of linked data. */
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { publishedNames } from '../../../src/db/published.ts';
import { smallFolder } from '../../unit/support/folders.ts';
import { testSite, usePublished } from '../../unit/support/published.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SPDX = 'http://spdx.org/rdf/terms#';

type Node = Record<string, { '@id'?: string; '@value'?: string; '@language'?: string }[]>;

const published = usePublished(smallFolder);

/** The catalogue without any of its abbreviations. Rejects on any request to the network. */
async function expanded(): Promise<Node> {
  const documentLoader = (address: string): Promise<never> =>
    Promise.reject(new Error(`requested ${address}`));
  const document = JSON.parse(published().text('dcat.jsonld')) as jsonld.JsonLdDocument;
  // A term that the context does not define would be dropped silently; "safe" makes it an error.
  const options = { documentLoader, safe: true };
  const [catalogue] = await jsonld.expand(document, options);
  return catalogue as unknown as Node;
}

const nodes = (node: Node, term: string): Node[] => node[term] as unknown as Node[];

test('the catalogue expands without the network, and every term is defined', async () => {
  const catalogue = await expanded();
  expect(catalogue['@type']).toEqual([`${DCAT}Catalog`]);
  expect(nodes(catalogue, `${DCAT}dataset`)).toHaveLength(publishedNames.length + 1);
});

test('every dataset has the properties that portals require', async () => {
  for (const dataset of nodes(await expanded(), `${DCAT}dataset`)) {
    for (const term of ['title', 'description', 'publisher', 'license', 'spatial', 'modified']) {
      expect(dataset[`${DCT}${term}`], term).toBeDefined();
    }
    const languages = dataset[`${DCT}title`]!.map((title) => title['@language']);
    expect(languages).toEqual(['id', 'en']);
    expect(dataset[`${DCAT}version`]).toEqual([{ '@value': published().content.version.id }]);
  }
});

test('distributions give the address, size and checksum of every file that holds data', async () => {
  const datasets = nodes(await expanded(), `${DCAT}dataset`);
  const told = datasets
    .flatMap((dataset) => nodes(dataset, `${DCAT}distribution`))
    .map((distribution) => [
      distribution[`${DCAT}downloadURL`]![0]!['@id'],
      distribution[`${DCAT}byteSize`]![0]!['@value'],
      nodes(distribution, `${SPDX}checksum`)[0]![`${SPDX}checksumValue`]![0]!['@value'],
    ]);
  const files = published().files.filter(
    ({ of, path }) => of !== undefined || /\.(duckdb|xlsx|hexjson|geojson)$/.test(path),
  );
  expect(told).toEqual(
    files.map(({ path, bytes, sha256 }) => [testSite.address + path, String(bytes.length), sha256]),
  );
});
