/** What the image of a page is, and where it lies. */
import type { Lang } from '../../i18n/lang.ts';

/** The image that stands for a page where its link is shared. */
export interface Card {
  /** What can be seen on it, for readers who cannot. */
  alt: string;
  /** What its last line says instead of the date of the official total. */
  note?: string;
  /** Draws what is between the upper edge and the last line (see `cardSvg`), as SVG markup. */
  body: () => string;
}

/** Cards by the path of their page, without language. */
export type Cards = ReadonlyMap<string, Card>;

/** The name of the home page's image, whose path is empty. */
const HOME = 'beranda';

/** The part of an image's address that is its own, without ending: `provinsi/jawa-timur`. */
export function cardName(path: string): string {
  return path === '' ? HOME : path.replace(/\/$/, '');
}

/** The path of an image in the site, language first: `en/gambar/provinsi/jawa-timur.png`. */
export function cardFile(lang: Lang, path: string): string {
  return `${lang === 'en' ? 'en/' : ''}gambar/${cardName(path)}.png`;
}

/**
 * The path of the page whose card stands for `path`: its own, else that of the nearest page above,
 * so that a page without a card of its own still shows where it belongs.
 */
export function nearestCard(cards: Cards, path: string): string {
  if (path === '' || cards.has(path)) return path;
  return nearestCard(cards, path.replace(/[^/]*\/$/, ''));
}
