/** What the data blocks of pages share: the site and the data set, with absolute addresses. */
import { CONTACT } from '../../../contact.ts';
import { headline, oncePerDatabase, publishedRows } from '../../../db/site-data.ts';
import { dataVersion } from '../../../db/version.ts';
import { messagesIn } from '../../../i18n/messages.ts';
import { absolute, filePath, pagePath } from '../../../i18n/paths.ts';
import { firstDate } from '../../../open-data/time-span.ts';
import { REPOSITORY_URL } from '../../../repository.ts';
import type { DatasetDetails } from '../../../structured-data/dataset.ts';
import type { SiteDetails } from '../../../structured-data/publisher.ts';
import { site, siteFiles } from '../../open-data/files/site-files.ts';

/** Returns the address of the Indonesian home page, the id of the project in data blocks. */
export const home = (): string => absolute(pagePath('id', ''));

/** The project and its site. */
export function siteDetails(): SiteDetails {
  return {
    home: home(),
    name: messagesIn('id').common.siteName,
    logo: absolute(filePath('favicon.svg')),
    repository: REPOSITORY_URL,
    contact: CONTACT,
  };
}

/** The data set with its files, without the second form of each CSV, which only spreadsheets need. */
export const datasetDetails: () => Promise<DatasetDetails> = oncePerDatabase(async () => ({
  home: home(),
  page: site.page,
  folder: site.address,
  version: await dataVersion(),
  from: firstDate({ rows: { facilities: await publishedRows('facilities') } }),
  until: (await headline()).newest_page,
  files: (await siteFiles()).filter(({ path }) => !path.endsWith('.id.csv')),
}));
