/** The card of a page that is not about a single region, province or event: its title and a drawing. */
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { countryMap, type CardGroup } from './country-map.ts';
import { column, MARGIN } from './frame.ts';
import type { Box } from './tiles.ts';

/** Words above, the map of the country below them; in pixels of the card. */
export const BANNER = {
  top: 62,
  words: 1072,
  map: { x: 210, y: 214, width: 926, height: 338 },
} as const satisfies { top: number; words: number; map: Box };

/** Words at the left, a chart at the right. */
const BESIDE = { top: 66, words: 500 } as const;

/** The place of a chart beside the words, in pixels of the card: it fills the middle of this. */
export const CHART_PLACE = { x: 600, y: 56, width: 548, height: 480 } as const satisfies Box;

/** Returns the body of a card with the tile map of the country under the title of its page. */
export function mapPageCard(title: string, groups: readonly CardGroup[]): string {
  const words = column(
    [{ text: title, sizes: [72, 64, 56], height: 148, weight: 800, fill: 'var(--ink)', above: 0 }],
    MARGIN,
    BANNER.top,
    BANNER.words,
  );
  return words.markup + countryMap(groups, BANNER.map);
}

/** Returns the body of a card with a chart beside the title of its page; the texts of `chart` are outlines. */
export function chartPageCard(title: string, chart: string, lang: Lang): string {
  const { cards: t } = messagesIn(lang);
  const words = column(
    [
      { text: t.subject, sizes: [36], height: 42, weight: 700, fill: 'var(--accent)', above: 0 },
      {
        text: title,
        sizes: [76, 68, 60, 54],
        height: 350,
        weight: 800,
        fill: 'var(--ink)',
        above: 36,
      },
    ],
    MARGIN,
    BESIDE.top,
    BESIDE.words,
  );
  return words.markup + chart;
}

/** Returns the body of the card of the home page: the official total as large as it fits, and its history. */
export function homeCard(total: string, date: string, chart: string, lang: Lang): string {
  const { cards } = messagesIn(lang);
  const words = column(
    [
      { text: total, sizes: [230], height: 264, weight: 800, fill: 'var(--accent)', above: 0 },
      {
        text: cards.home,
        sizes: [60, 54],
        height: 138,
        weight: 800,
        fill: 'var(--ink)',
        above: 44,
      },
      {
        text: cards.official(date),
        sizes: [42],
        height: 96,
        weight: 600,
        fill: 'var(--ink-soft)',
        above: 30,
      },
    ],
    MARGIN,
    BESIDE.top,
    BESIDE.words,
  );
  return words.markup + chart;
}
