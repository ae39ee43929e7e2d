/** The project and its site as schema.org describes them. */
import type { Organization, WebSite } from 'schema-dts';
import type { Lang } from '../i18n/lang.ts';

/** The input of both, with full addresses. */
export interface SiteDetails {
  /** The Indonesian home page. */
  home: string;
  name: string;
  logo: string;
  repository: string;
  /** Where readers can write: an e-mail address, or the address of a form. */
  contact: { kind: 'email' | 'form'; text: string } | null;
}

/** Returns the identifier by which other blocks refer to the project. */
export function publisherId(home: string): string {
  return `${home}#pantau-mpp`;
}

/** Returns the project. It is not a government body and has no address other than the site. */
export function organization({ home, name, logo, repository, contact }: SiteDetails): Organization {
  return {
    '@type': 'Organization',
    '@id': publisherId(home),
    name,
    url: home,
    logo,
    sameAs: repository,
    ...(contact !== null && {
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        ...(contact.kind === 'email' ? { email: contact.text } : { url: contact.text }),
        availableLanguage: ['id', 'en'],
      },
    }),
  };
}

/** Returns the site in one of its languages. */
export function webSite(
  site: SiteDetails,
  address: string,
  description: string,
  lang: Lang,
): WebSite {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: address,
    description,
    inLanguage: lang,
    publisher: { '@id': publisherId(site.home) },
  };
}
