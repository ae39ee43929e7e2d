/** The code of a badge for the site of someone else. */
import { markup } from '../../../i18n/html.ts';

/** Returns a link to the page with the badge as its image; all addresses are full. */
export function badgeSnippet(page: string, badge: string, alt: string): string {
  return String(
    markup`<a href="${page}"><img src="${badge}" alt="${alt}" height="60" loading="lazy"></a>`,
  );
}
