/** The image shown where a link to a page is shared. */
import type { Lang } from '../../../i18n/lang.ts';
import { filePath } from '../../../i18n/paths.ts';
import { cards } from '../../../images/cards/all.ts';
import { cardFile, nearestCard } from '../../../images/cards/card.ts';
import { CARD_SIZE } from '../../../images/cards/frame.ts';

/** An image with its address, size in pixels and alternative text. */
export interface PageImage {
  /** The address of a PNG on this site, beginning with a slash. */
  src: string;
  width: number;
  height: number;
  /** The alternative text. */
  alt: string;
}

/** Returns the card of a page, or of the nearest page above it that has one. */
export async function pageImage(lang: Lang, path: string): Promise<PageImage> {
  const all = await cards(lang);
  const shown = nearestCard(all, path);
  const alt = all.get(shown)?.alt ?? '';
  return { src: filePath(cardFile(lang, shown)), ...CARD_SIZE, alt };
}
