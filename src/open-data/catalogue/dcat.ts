/** dcat.jsonld: the data as a DCAT catalogue, which portals such as Satu Data Indonesia can import. */
import type { Bilingual } from '../../data/columns.ts';
import { tables } from '../../data/tables/index.ts';
import { isView, publishedNames, type PublishedName } from '../../db/published.ts';
import { views } from '../../db/schema/views.ts';
import { about } from '../about.ts';
import type { Content } from '../files/content.ts';
import {
  DCAT_CONTEXT,
  languages,
  literal,
  literals,
  partialDate,
  reference,
} from './dcat-terms.ts';
import { mediaTypes, type PublishedFile } from '../files/file.ts';
import { firstDate, lastDate } from '../time-span.ts';
import type { Site } from '../site.ts';
import { formatOf, PROFILE, profileOf, typed } from './dcat-profile.ts';
import { inOneLanguage } from './one-language.ts';

type Node = Record<string, unknown>;

/**
 * Returns the catalogue in one language. Its data sets have the addresses of the bilingual catalogue,
 * so that a portal that reads both has each of them once.
 */
export function dcatIn(
  lang: keyof Bilingual,
  content: Content,
  files: readonly PublishedFile[],
  site: Site,
): Node {
  return {
    ...inOneLanguage(dcat(content, files, site), lang),
    '@id': `${site.address}dcat.${lang}.jsonld#catalog`,
    'dct:language': languages(lang),
  };
}

/** Returns the catalogue of the whole data and of every file; its only times are those of the data. */
export function dcat(content: Content, files: readonly PublishedFile[], site: Site): Node {
  const { version } = content;
  const parts = publishedNames.map((name) => part(name, files, content, site));
  return {
    '@context': DCAT_CONTEXT,
    '@id': `${site.address}dcat.jsonld#catalog`,
    '@type': 'dcat:Catalog',
    ...words(about.title, about.description),
    ...terms(site),
    'dct:modified': partialDate(version.date),
    'foaf:homepage': reference(site.page),
    'dct:conformsTo': typed(PROFILE, 'dct:Standard'),
    'dcat:dataset': [whole(content, files, site, parts), ...parts],
  };
}

function whole(
  content: Content,
  files: readonly PublishedFile[],
  site: Site,
  parts: readonly Node[],
): Node {
  return {
    '@id': datasetId(site, about.name),
    ...dataset(about.title, about.description, about.name, content, site),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': partialDate(firstDate(content)),
      'dcat:endDate': partialDate(lastDate(content)),
    },
    'dcat:landingPage': reference(site.page),
    'dct:hasPart': parts.map((node) => reference(node['@id'] as string)),
    'dcat:distribution': files
      .filter(({ of }) => of === undefined)
      .map((file) => distribution(file, content, site)),
  };
}

function part(
  name: PublishedName,
  files: readonly PublishedFile[],
  content: Content,
  site: Site,
): Node {
  const { title, row } = isView(name) ? views[name] : tables[name];
  const description = { id: `Satu baris: ${row.id}.`, en: `One row: ${row.en}.` };
  return {
    '@id': datasetId(site, name),
    ...dataset(title, description, name, content, site),
    'dcat:landingPage': reference(`${site.page}#${name}`),
    'dct:isPartOf': reference(datasetId(site, about.name)),
    'dcat:distribution': files
      .filter(({ of }) => of === name)
      .map((file) => distribution(file, content, site)),
  };
}

function dataset(
  title: Bilingual,
  description: Bilingual,
  identifier: string,
  { version }: Content,
  site: Site,
): Node {
  return {
    '@type': 'dcat:Dataset',
    ...words(title, description),
    ...terms(site),
    ...profileOf(),
    'dct:identifier': identifier,
    'dcat:version': version.id,
    'dct:modified': partialDate(version.date),
    'dct:spatial': reference('http://publications.europa.eu/resource/authority/country/IDN'),
    'dcat:theme': reference('http://publications.europa.eu/resource/authority/data-theme/GOVE'),
    'dcat:keyword': [...literals('id', about.keywords.id), ...literals('en', about.keywords.en)],
  };
}

function distribution(
  { path, title, ending, bytes, sha256 }: PublishedFile,
  { version }: Content,
  site: Site,
): Node {
  const mediaType = `https://www.iana.org/assignments/media-types/${mediaTypes[ending]}`;
  return {
    '@id': `${site.address}${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': literal({ id: `${title.id} (${path})`, en: `${title.en} (${path})` }),
    'dct:modified': partialDate(version.date),
    'dct:license': reference(about.licence.address),
    'dcat:accessURL': reference(`${site.address}${path}`),
    'dcat:downloadURL': reference(`${site.address}${path}`),
    'dcat:mediaType': reference(mediaType),
    'dct:format': formatOf(ending),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes.length) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}

function words(title: Bilingual, description: Bilingual): Node {
  return { 'dct:title': literal(title), 'dct:description': literal(description) };
}

/** Publisher, licence, languages and, only after a release, the day of the first one. */
function terms(site: Site): Node {
  return {
    'dct:publisher': {
      '@id': `${site.address}dcat.jsonld#publisher`,
      '@type': 'foaf:Agent',
      'foaf:name': about.publisher,
    },
    'dcat:contactPoint': contactPoint(site.contact),
    'dct:license': reference(about.licence.address),
    'dct:language': languages('id', 'en'),
    ...(site.issued !== null && { 'dct:issued': partialDate(site.issued) }),
  };
}

function contactPoint(contact: string): Node {
  const kind = contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
  return { '@type': 'vcard:Kind', 'vcard:fn': about.publisher, [kind]: reference(contact) };
}

function datasetId(site: Site, name: string): string {
  return `${site.address}dcat.jsonld#${name}`;
}
