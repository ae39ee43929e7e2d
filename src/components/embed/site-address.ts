/** The absolute address of the home page, for whatever is pasted elsewhere. */
import { filePath } from '../../i18n/paths.ts';

/** The address, ending in a slash. Throws when the build was not told where the site will be. */
export function siteAddress(site: URL | undefined): string {
  if (!site) throw new Error('astro.config.mjs names no site.');
  return new URL(filePath(''), site).href;
}
