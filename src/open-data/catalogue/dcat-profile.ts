/** What portals ask of each data set beyond its files: how often it changes, where it comes from, its formats. */
import type { Bilingual } from '../../data/columns.ts';
import type { Ending } from '../files/file.ts';
import { literal, reference } from './dcat-terms.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** The version of the profile that the catalogue follows and a test checks. */
export const PROFILE = 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/';

/** The standard of the CSVs and their descriptions. */
const DATA_PACKAGE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The formats in the authority list of file types, which has none for DuckDB. */
const formats: Readonly<Record<Ending, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON_LD',
  geojson: 'GEOJSON',
  hexjson: 'JSON',
  parquet: 'PARQUET',
  xlsx: 'XLSX',
  txt: 'TXT',
  duckdb: 'OCTET',
};

const provenance: Bilingual = {
  id: 'Dikumpulkan dari pernyataan pemerintah, peraturan, dan pemberitaan yang dapat dibuka siapa pun. Setiap baris menyebut sumbernya dalam kolom source_ids; perubahan dicatat dalam corrections.csv.',
  en: 'Collected from statements of governments, regulations and press reports that anyone can open. Every row names its sources in the column source_ids; changes are recorded in corrections.csv.',
};

/**
 * Returns the frequency (irregular, because inaugurations are), the resolution in time (a day), the
 * provenance and the standard of a data set.
 */
export function profileOf(): Record<string, unknown> {
  return {
    'dct:accrualPeriodicity': typed(`${AUTHORITY}/frequency/IRREG`, 'dct:Frequency'),
    'dcat:temporalResolution': { '@type': 'xsd:duration', '@value': 'P1D' },
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': literal(provenance) },
    'dct:conformsTo': typed(DATA_PACKAGE, 'dct:Standard'),
  };
}

/** Returns the format of a file, from the authority list of file types. */
export function formatOf(ending: Ending): Record<string, unknown> {
  return typed(`${AUTHORITY}/file-type/${formats[ending]}`, 'dct:MediaTypeOrExtent');
}

/** Returns a reference that says of what class the thing is, which profiles check. */
export function typed(address: string, type: string): Record<string, unknown> {
  return { ...reference(address), '@type': type };
}
