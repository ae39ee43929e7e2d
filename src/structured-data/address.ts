/** The address of an MPP in the parts that schema.org has terms for. */
import type { PostalAddress } from 'schema-dts';

/** The region of an MPP and its province, by name. */
interface Whereabouts {
  /** Without its kind: "Jombang". */
  region: string;
  province: string;
}

/**
 * Returns the parts of an address that its text states. The region is named as the locality only where
 * the text names it, because the MPP of a regency may be in the city beside it.
 */
export function postalAddress(text: string, { region, province }: Whereabouts): PostalAddress {
  const postalCode = /(?<!\d)[1-9]\d{4}(?!\d)/.exec(text)?.[0];
  return {
    '@type': 'PostalAddress',
    streetAddress: text,
    ...(text.includes(region) && { addressLocality: region }),
    addressRegion: province,
    ...(postalCode !== undefined && { postalCode }),
    addressCountry: 'ID',
  };
}
