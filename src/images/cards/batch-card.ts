/** The card of an inauguration: how many MPPs, when, and where on the tile map. */
import { onlyRegion, type Batch, type Mpp } from '../../text/phrases/batch-words.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { countryMap, type CardGroup } from './country-map.ts';
import { column, MARGIN } from './frame.ts';
import { BANNER } from './page-card.ts';

/** The data the card is drawn from. */
export interface BatchCardRows {
  batch: Batch;
  mpps: readonly Mpp[];
  /** The tiles of the country, with those of the event lit. */
  groups: readonly CardGroup[];
}

/** Returns the body of the card (see `cardSvg`). */
export function batchCard({ batch, mpps, groups }: BatchCardRows, lang: Lang): string {
  const { batch: t } = messagesIn(lang).cards;
  const region = onlyRegion(batch, mpps, lang);
  const count = formatNumber(batch.count, lang);
  const named = formatNumber(batch.listed, lang);
  const when = t.inaugurated(formatDate(batch.date, lang));
  const note = batch.listed < batch.count ? `${when}; ${t.named(named, count)}` : when;
  const words = column(
    [
      {
        text: region ? t.one(region) : t.many(count),
        sizes: region ? [76, 68, 62, 56] : [104],
        height: 120,
        weight: 800,
        fill: 'var(--ink)',
        above: 0,
      },
      {
        text: note,
        sizes: [42, 38, 34],
        height: 48,
        weight: 600,
        fill: 'var(--ink-soft)',
        above: 30,
      },
    ],
    MARGIN,
    BANNER.top,
    BANNER.words,
  );
  return words.markup + countryMap(groups, BANNER.map);
}
