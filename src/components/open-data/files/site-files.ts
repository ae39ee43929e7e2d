/** The published files of the site that is being built: their addresses and bytes. */
import { CONTACT } from '../../../contact.ts';
import { oncePerDatabase } from '../../../db/site-data.ts';
import { filePath, pagePath } from '../../../i18n/paths.ts';
import { readContent } from '../../../open-data/files/content.ts';
import type { PublishedFile } from '../../../open-data/files/file.ts';
import { publishedFiles } from '../../../open-data/published-files.ts';
import type { Site } from '../../../open-data/site.ts';
import { releasedVersions } from '../../../releases/releases.ts';
import { NEW_ISSUE_URL } from '../../../repository.ts';

const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** The addresses at which this build publishes its files. */
export const site: Site = {
  address: absolute(filePath('data/v1/')),
  page: absolute(pagePath('id', 'data/')),
  // A version begins with its date.
  issued: releasedVersions().at(0)?.slice(0, 'YYYY-MM-DD'.length) ?? null,
  // Portals require a contact; without one of its own, the site has the forms of its repository.
  contact: CONTACT?.href ?? NEW_ISSUE_URL,
};

/** Returns every file under /data/v1/, made once for each state of the database. */
export const siteFiles: () => Promise<PublishedFile[]> = oncePerDatabase(async (path) =>
  publishedFiles(await readContent(path), site),
);

/** Returns a published file by its name, such as `batches.csv`; throws if there is none. */
export async function siteFile(path: string): Promise<PublishedFile> {
  const file = (await siteFiles()).find((each) => each.path === path);
  if (!file) throw new Error(`No published file is called ${path}.`);
  return file;
}
