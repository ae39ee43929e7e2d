/** Terms of DCAT in JSON-LD: prefixes, typed dates, texts with their language. */
import type { Bilingual } from '../../data/columns.ts';
import { datePrecision } from '../../data/partial-date.ts';

/** The prefixes, written out so that the catalogue can be read without a network. */
export const DCAT_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const codes: Readonly<Record<keyof Bilingual, string>> = { id: 'IND', en: 'ENG' };

/** Returns languages as the authority list that DCAT-AP requires names them. */
export function languages(...langs: (keyof Bilingual)[]): Record<string, string>[] {
  return langs.map((lang) =>
    reference(`http://publications.europa.eu/resource/authority/language/${codes[lang]}`),
  );
}

const dateTypes = { year: 'xsd:gYear', month: 'xsd:gYearMonth', day: 'xsd:date' } as const;

/** Returns a date with the XSD type of its precision. */
export function partialDate(date: string): Record<string, string> {
  return { '@type': dateTypes[datePrecision(date)], '@value': date };
}

/** Returns a text in both languages. */
export function literal({ id, en }: Bilingual): Record<string, string>[] {
  return [...literals('id', [id]), ...literals('en', [en])];
}

/** Returns several texts in one language. */
export function literals(
  lang: keyof Bilingual,
  texts: readonly string[],
): Record<string, string>[] {
  return texts.map((text) => ({ '@language': lang, '@value': text }));
}

/** Returns a reference to a thing by its address. */
export function reference(address: string): Record<string, string> {
  return { '@id': address };
}
