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
const shapes = new Parser().parse(
  readFileSync(join(import.meta.dirname, 'dcat-ap.shacl.ttl'), 'utf8'),
);
const validator = new SHACLValidator(new Store(shapes));
const catalogues = ['dcat.jsonld', 'dcat.id.jsonld', 'dcat.en.jsonld'] as const;

type Catalogue = Record<string, unknown> & { 'dcat:dataset': Record<string, unknown>[] };

const catalogue = (name: string): Catalogue => JSON.parse(published().text(name)) as Catalogue;

/** What the validator finds, one line for each fault. */
async function faultsOf(document: Catalogue): Promise<string[]> {
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
  });
  const data = new Store(new Parser().parse(quads as unknown as string));
  const report = await validator.validate(data);
  return report.results.map(
    ({ path, focusNode, message }) =>
      `${focusNode.value} ${path.value}: ${message.map(({ value }) => value).join()}`,
  );
}

test.each(catalogues)('%s has what DCAT-AP requires and recommends', async (name) => {
  expect(await faultsOf(catalogue(name))).toEqual([]);
});

test('a data set is refused for each required or recommended property that it lacks', async () => {
  const terms = [
    'dct:title',
    'dct:accrualPeriodicity',
    'dcat:contactPoint',
    'dct:provenance',
    'dcat:temporalResolution',
  ];
  const whole = catalogue('dcat.jsonld');
  const without = Object.fromEntries(terms.map((term) => [term, []]));
  // Few distributions, because each takes time and none of these faults is in one.
  const datasets = whole['dcat:dataset'].map((dataset) => ({
    ...dataset,
    ...without,
    'dcat:distribution': (dataset['dcat:distribution'] as unknown[]).slice(0, 2),
  }));
  const faults = await faultsOf({ ...whole, 'dcat:dataset': datasets });
  const unnoticed = terms.filter(
    (term) =>
      !faults.some(
        (fault) =>
          fault.includes(`/${term.split(':')[1]}:`) || fault.includes(`#${term.split(':')[1]}:`),
      ),
  );
  expect(unnoticed).toEqual([]);
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
