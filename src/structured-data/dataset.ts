/** The data as schema.org describes a data set. */
import type { DataDownload, Dataset } from 'schema-dts';
import type { DataVersion } from '../db/version.ts';
import { viewColumns } from '../db/schema/view-columns.ts';
import type { Lang } from '../i18n/lang.ts';
import { about } from '../open-data/about.ts';
import { mediaTypes, type PublishedFile } from '../open-data/files/file.ts';
import { publisherId } from './publisher.ts';

/** The input of a data set apart from its words; addresses are full. */
export interface DatasetDetails {
  home: string;
  /** The Indonesian page about the data, which identifies the data set in both languages. */
  page: string;
  /** The folder of the files, with a trailing slash. */
  folder: string;
  version: DataVersion;
  /** The earliest date in the data, as precise as known. */
  from: string;
  /** The last date of the data: that of the newest page read, `YYYY-MM-DD`. */
  until: string;
  /** The files that can be downloaded. */
  files: readonly Pick<PublishedFile, 'path' | 'title' | 'ending'>[];
}

/** The measured variables, by columns of the published views. */
const measured = [
  'official_total',
  'listed',
  'covered',
  'covered_percent',
  'status',
  'inaugurated_on',
  'opened_on',
  'agencies',
  'services',
] as const satisfies readonly (keyof typeof viewColumns)[];

/** Returns the data set with licence, times, places, measures and files; `address` is its page in `lang`. */
export function dataset(facts: DatasetDetails, address: string, lang: Lang): Dataset {
  const publisher = { '@id': publisherId(facts.home) };
  return {
    '@type': 'Dataset',
    '@id': `${facts.page}#data`,
    name: about.title[lang],
    description: about.description[lang],
    url: address,
    keywords: [...about.keywords[lang]],
    inLanguage: ['id', 'en'],
    license: about.licence.address,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    version: facts.version.id,
    dateModified: facts.version.date,
    temporalCoverage: `${facts.from}/${facts.until}`,
    spatialCoverage: { '@type': 'Country', name: 'Indonesia' },
    variableMeasured: measured.map((name) => ({
      '@type': 'PropertyValue' as const,
      name,
      description: viewColumns[name].description[lang],
    })),
    distribution: facts.files.map((file) => download(file, facts.folder, lang)),
  };
}

function download(
  { path, title, ending }: DatasetDetails['files'][number],
  folder: string,
  lang: Lang,
): DataDownload {
  return {
    '@type': 'DataDownload',
    name: `${path}: ${title[lang]}`,
    contentUrl: folder + path,
    encodingFormat: mediaTypes[ending],
  };
}
