/** Links to the pages of released versions, in running text. */
import { markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { pagePath } from '../../i18n/paths.ts';
import { linkHtml } from '../../text/link-html.ts';

/** Returns the path of the page of a version, for `pagePath`. */
export function versionPath(version: string): string {
  return `data/${version}/`;
}

/** Returns the name of a version as HTML that does not break at its hyphens. */
export function versionName(version: string): Html {
  return markup`<code class="unbroken">${version}</code>`;
}

/** Returns a link to the page of a version as HTML. */
export function versionLink(version: string, lang: Lang): Html {
  return linkHtml(pagePath(lang, versionPath(version)), versionName(version));
}
