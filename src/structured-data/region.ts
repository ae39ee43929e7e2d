/** A region and its MPP as schema.org describes places and offices, with nothing beyond the data. */
import type { AdministrativeArea, GovernmentOffice, GovernmentService, Graph } from 'schema-dts';
import type { RegionFacts } from '../db/regions/region-facts.ts';
import type { Status } from '../db/statuses.ts';
import { postalAddress } from './address.ts';
import { codeAddress } from './code-address.ts';
import { openingHours } from './opening-hours.ts';

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
  /** The services that the MPP is reported to have, by name and with the address of their pages. */
  services: readonly { name: string; url: string }[];
  /** Whether the report of the opening hours is too old to state them without their date. */
  hoursAreOld: boolean;
}

/** The facts that both things are made of. */
type Facts = Pick<RegionFacts, 'region' | 'place' | 'codes'>;

/** Statuses of a region that has an operating MPP of its own, unless a setback was reported since. */
const WITH_OFFICE: readonly Status[] = ['inaugurated', 'operating'];

/**
 * Returns the region, and its MPP when one was found that serves residents. The point is that of the
 * region because the location of the MPP is known in words at most.
 */
export function regionGraph(facts: Facts, words: RegionWords): Graph {
  const { region } = facts;
  const isAtWork = WITH_OFFICE.includes(region.status as Status) && region.setback === null;
  const office = isAtWork ? [officeOf(facts, words)] : [];
  return { '@context': 'https://schema.org', '@graph': [areaOf(facts, words), ...office] };
}

function areaId({ page }: RegionWords): string {
  return `${page}#daerah`;
}

function areaOf({ region, codes }: Facts, words: RegionWords): AdministrativeArea {
  const current = codes.filter(({ valid_to }) => valid_to === null);
  const bps = current.filter(({ system }) => system === 'bps');
  const sameAs = current.flatMap((code) => codeAddress(code) ?? []);
  return {
    '@type': 'AdministrativeArea',
    '@id': areaId(words),
    name: words.region,
    identifier: [
      identifier('Kemendagri', region.region_code),
      ...bps.map(({ code, valid_from: edition }) =>
        identifier(`BPS ${edition ?? ''}`.trim(), code),
      ),
    ],
    ...(sameAs.length > 0 && { sameAs }),
    geo: { '@type': 'GeoCoordinates', latitude: region.lat, longitude: region.lng },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: words.province,
      containedInPlace: { '@type': 'Country', name: 'Indonesia' },
    },
  };
}

/** A code with the list it belongs to, because the same digits mean other regions in another list. */
function identifier(propertyID: string, value: string) {
  return { '@type': 'PropertyValue' as const, propertyID, value };
}

function officeOf({ region, place }: Facts, words: RegionWords): GovernmentOffice {
  const hours = hoursOf(place, words);
  const services = words.services.map(serviceOf);
  return {
    '@type': 'GovernmentOffice',
    name: words.mpp,
    ...(words.mppAlias !== null && { alternateName: words.mppAlias }),
    areaServed: { '@id': areaId(words) },
    mainEntityOfPage: words.page,
    ...(place?.address && {
      address: postalAddress(place.address, { region: region.name, province: words.province }),
    }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    ...(place?.website && { url: place.website }),
    // `availableService` belongs to other kinds of places; a catalogue of offers is what an office has.
    ...(services.length > 0 && {
      hasOfferCatalog: { '@type': 'OfferCatalog', itemListElement: services },
    }),
  };
}

/** Hours of an unknown or an old date are left out, because the block cannot warn a reader. */
function hoursOf(place: Facts['place'], { hoursAreOld }: RegionWords) {
  const isDated = place?.hours_as_of !== null && !hoursAreOld;
  return place?.opening_hours_id && isDated ? openingHours(place.opening_hours_id) : [];
}

function serviceOf({ name, url }: { name: string; url: string }) {
  const itemOffered: GovernmentService = { '@type': 'GovernmentService', name, url };
  return { '@type': 'Offer' as const, itemOffered };
}
