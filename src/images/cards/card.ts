/** What the image of a page is, and its address. */
import type { Lang } from '../../i18n/lang.ts';

/** The image shown where a link to a page is shared. */
export interface Card {
  /** The alternative text. */
  alt: string;
  /** The text of its last line instead of the date of the official total. */
  note?: string;
  /** Returns what is between the upper edge and the last line (see `cardSvg`), as SVG markup. */
  body: () => string;
}

/** Cards by the path of their page without language. */
export type Cards = ReadonlyMap<string, Card>;

/** The name of the home page's image, whose path is empty. */
const HOME = 'beranda';

/** Returns the name of an image in its address, without ending: `provinsi/jawa-timur`. */
export function cardName(path: string): string {
  return path === '' ? HOME : path.replace(/\/$/, '');
}

/** Returns the path of an image in the site, language first: `en/gambar/provinsi/jawa-timur.png`. */
export function cardFile(lang: Lang, path: string): string {
  return `${lang === 'en' ? 'en/' : ''}gambar/${cardName(path)}.png`;
}

/**
 * Returns the path of the page whose card is used for `path`: its own, else that of the nearest page
 * above, so that a page without its own card still shows its context.
 */
export function nearestCard(cards: Cards, path: string): string {
  if (path === '' || cards.has(path)) return path;
  return nearestCard(cards, path.replace(/[^/]*\/$/, ''));
}
