/** The catalogues as linked data, checked by SHACL against the profile of data portals, DCAT-AP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { smallFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

const published = usePublished(smallFolder);
const shapes = readFileSync(join(import.meta.dirname, 'dcat-ap.shacl.ttl'), 'utf8');
const catalogues = ['dcat.jsonld', 'dcat.id.jsonld', 'dcat.en.jsonld'] as const;

type Catalogue = Record<string, unknown> & { 'dcat:dataset': Record<string, unknown>[] };

const catalogue = (name: string): Catalogue => JSON.parse(published().text(name)) as Catalogue;

/** What the validator finds, one line for each fault. */
async function faultsOf(document: Catalogue): Promise<string[]> {
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
  });
  const data = new Store(new Parser().parse(quads as unknown as string));
  const report = await new SHACLValidator(new Store(new Parser().parse(shapes))).validate(data);
  return report.results.map(
    ({ path, focusNode, message }) =>
      `${focusNode.value} ${path.value}: ${message.map(({ value }) => value).join()}`,
  );
}

test.each(catalogues)('%s has what DCAT-AP requires and recommends', async (name) => {
  expect(await faultsOf(catalogue(name))).toEqual([]);
});

test.each([
  ['dct:title', 'title'],
  ['dct:accrualPeriodicity', 'accrualPeriodicity'],
  ['dcat:contactPoint', 'contactPoint'],
  ['dct:provenance', 'provenance'],
  ['dcat:temporalResolution', 'temporalResolution'],
])('a data set without %s is refused', async (term, name) => {
  const whole = catalogue('dcat.jsonld');
  const datasets = whole['dcat:dataset'].map((dataset) => ({ ...dataset, [term]: [] }));
  const faults = await faultsOf({ ...whole, 'dcat:dataset': datasets });
  expect(faults.filter((fault) => fault.includes(name))).not.toEqual([]);
});

test('a catalogue in one language has one title for each thing, and the same files', () => {
  const both = published().text('dcat.jsonld');
  for (const [lang, other] of [
    ['id', 'en'],
    ['en', 'id'],
  ] as const) {
    const text = published().text(`dcat.${lang}.jsonld`);
    expect(text).not.toContain(`"@language": "${other}"`);
    expect(text.match(/"@language": "(id|en)"/g)?.length).toBeLessThan(
      both.match(/"@language": /g)!.length,
    );
    expect(text.match(/dcat:downloadURL/g)).toHaveLength(both.match(/dcat:downloadURL/g)!.length);
    const [dataset] = catalogue(`dcat.${lang}.jsonld`)['dcat:dataset'];
    expect(dataset!['dct:title']).toMatchObject({ '@language': lang });
  }
});
