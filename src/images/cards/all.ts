/** All cards, and how a card becomes an image. */
import { headline, oncePerDatabase } from '../../db/site-data.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { blankImage } from '../blank.ts';
import { pngOf } from '../png.ts';
import type { Card, Cards } from './card.ts';
import { CARD_SIZE, cardSvg } from './frame.ts';
import { pageCards } from './page-cards.ts';
import { batchCards, provinceCards, regionCards, serviceCards } from './place-cards.ts';

const all: Readonly<Record<Lang, () => Promise<Cards>>> = {
  id: oncePerDatabase(() => allCards('id')),
  en: oncePerDatabase(() => allCards('en')),
};

/** Returns the cards of all pages of a language, computed once for all pages of a build. */
export function cards(lang: Lang): Promise<Cards> {
  return all[lang]();
}

/** Returns a card as a whole SVG, with the name of the site and the date of its data. */
async function drawCard(card: Card, lang: Lang): Promise<string> {
  const { siteName, dataDate } = messagesIn(lang).common;
  const { official_as_of } = await headline();
  const note = card.note ?? dataDate(formatDate(official_as_of, lang));
  return cardSvg(card.body(), siteName, note);
}

const images = new WeakMap<Card, Promise<Uint8Array<ArrayBuffer>>>();

/** A card as a PNG, drawn once or left blank. Rejects when a text finds no room on it. */
export async function cardPng(card: Card, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const blank = blankImage();
  if (blank !== undefined) return blank;
  const image = images.get(card) ?? drawCard(card, lang).then((svg) => pngOf(svg, CARD_SIZE.width));
  images.set(card, image);
  return image;
}

async function allCards(lang: Lang): Promise<Cards> {
  const entries = await Promise.all([
    pageCards(lang),
    provinceCards(lang),
    regionCards(lang),
    batchCards(lang),
    serviceCards(lang),
  ]);
  return new Map(entries.flat());
}
