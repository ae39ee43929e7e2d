/** A region and its MPP as schema.org describes places and offices, with nothing beyond the data. */
import type { AdministrativeArea, GovernmentOffice, Graph } from 'schema-dts';
import type { Region, RegionFacts } from '../db/region-facts.ts';
import type { Status } from '../db/statuses.ts';

/** Names in the language of the page, and full addresses. */
export interface RegionWords {
  region: string;
  province: string;
  /** Its MPP by its full name: "Mal Pelayanan Publik Kabupaten Jombang". */
  mpp: string;
  /** What the MPP is called besides, if anything. */
  mppAlias: string | null;
  /** The page of the region. */
  page: string;
}

/** Statuses of a region that has an operating MPP of its own, unless a setback was reported since. */
const WITH_OFFICE: readonly Status[] = ['inaugurated', 'operating'];

/**
 * Returns the region, and its MPP when it serves residents. The point is that of the region because
 * the location of the MPP is known in words at most. Hours are free text, for which schema.org has no term.
 */
export function regionGraph(
  facts: Pick<RegionFacts, 'region' | 'place'>,
  words: RegionWords,
): Graph {
  const { region } = facts;
  const isAtWork = WITH_OFFICE.includes(region.status as Status) && region.setback === null;
  const office = isAtWork ? [officeOf(facts, words)] : [];
  return { '@context': 'https://schema.org', '@graph': [areaOf(region, words), ...office] };
}

function areaId({ page }: RegionWords): string {
  return `${page}#daerah`;
}

function areaOf(region: Region, words: RegionWords): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    '@id': areaId(words),
    name: words.region,
    // The code of the Ministry of Home Affairs.
    identifier: region.region_code,
    geo: { '@type': 'GeoCoordinates', latitude: region.lat, longitude: region.lng },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: words.province,
      containedInPlace: { '@type': 'Country', name: 'Indonesia' },
    },
  };
}

function officeOf({ place }: Pick<RegionFacts, 'place'>, words: RegionWords): GovernmentOffice {
  return {
    '@type': 'GovernmentOffice',
    name: words.mpp,
    ...(words.mppAlias !== null && { alternateName: words.mppAlias }),
    areaServed: { '@id': areaId(words) },
    mainEntityOfPage: words.page,
    ...(place?.address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: place.address,
        addressRegion: words.province,
        addressCountry: 'ID',
      },
    }),
    ...(place?.website && { url: place.website }),
  };
}
