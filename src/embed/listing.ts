/** Figures as snippets, galleries and oEmbed files describe them. */
import { plainText, type Figure } from '../figures/figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { heightsOf } from './parts.ts';
import type { EmbeddedFigure } from './snippets.ts';

/** A figure in a language, with plain texts and heights. */
export function embeddedFigure(figure: Figure, lang: Lang): EmbeddedFigure {
  const { title, sentence } = figure.words(lang);
  return {
    slug: figure.slug,
    title: plainText(title),
    sentence: plainText(sentence),
    heights: heightsOf(figure, lang),
  };
}
