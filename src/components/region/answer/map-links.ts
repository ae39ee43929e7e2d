/** Links to maps of others, which a reader opens; the page itself loads nothing from them. */
import type { Region } from '../../../db/regions/region-facts.ts';
import { joinHtml, markup, type Html } from '../../../i18n/html.ts';

/** The words of the links: for a known address, and for the region alone. */
interface MapWords {
  search: string;
  region: string;
  app: string;
}

/**
 * Returns a link to OpenStreetMap and one to the map of the device. The point is that of the region,
 * because no source gives the point of an MPP; with an address both search for it.
 */
export function mapLinksHtml(
  { lat, lng }: Pick<Region, 'lat' | 'lng'>,
  address: string | null,
  words: MapWords,
): Html {
  const query = address === null ? '' : `?q=${encodeURIComponent(address)}`;
  const map =
    address === null
      ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=11/${lat}/${lng}`
      : `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
  return joinHtml(
    [
      markup`<a href="${map}" rel="noreferrer">${address === null ? words.region : words.search}</a>`,
      markup`<a href="geo:${lat},${lng}${query}">${words.app}</a>`,
    ],
    ' ',
  );
}
