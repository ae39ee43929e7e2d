/** A page with its dates as schema.org describes it. */
import type { WebPage, WithContext } from 'schema-dts';
import type { Lang } from '../i18n/lang.ts';

/** When a page was first published and last changed, `YYYY-MM-DD`. */
export interface PageDates {
  published: string;
  modified: string;
}

/** Returns the page at a full address with its dates. */
export function webPage(
  address: string,
  { published, modified }: PageDates,
  lang: Lang,
): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    inLanguage: lang,
    datePublished: published,
    dateModified: modified,
  };
}
