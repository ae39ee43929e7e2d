/** The absolute address of the home page, for snippets that are pasted elsewhere. */
import { filePath } from '../../i18n/paths.ts';

/** Returns the address, ending in a slash. Throws if astro.config.mjs has no site. */
export function siteAddress(site: URL | undefined): string {
  if (!site) throw new Error('astro.config.mjs names no site.');
  return new URL(filePath(''), site).href;
}
