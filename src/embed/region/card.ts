/** The card of a region as snippets and oEmbed answers describe it. */
import { statusPhrase } from '../../text/phrases/status-phrase.ts';
import type { EmbeddedFigure } from '../snippets.ts';
import { cardWords, type RegionCardSource } from './card-words.ts';
import { cardHeights } from './height.ts';

/** Returns the plain texts and heights of a card; its slug is its path among the embeds. */
export async function embeddedCard(source: RegionCardSource): Promise<EmbeddedFigure> {
  const words = await cardWords(source);
  const { region } = source.facts;
  return {
    slug: `daerah/${region.slug}`,
    title: words.title,
    sentence: statusPhrase(region, source.lang),
    heights: cardHeights(words, source.lang),
    page: `daerah/${region.slug}/`,
  };
}
