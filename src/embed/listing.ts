/** Figures as snippets, galleries and oEmbed files name them, and which of them are frozen. */
import { plainText, type Figure } from '../figures/figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { releases } from '../releases/releases.ts';
import { heightsOf } from './parts.ts';
import type { EmbeddedFigure } from './snippets.ts';

/** A figure in a language as its snippets need it. */
export function embeddedFigure(figure: Figure, lang: Lang): EmbeddedFigure {
  const { title, sentence } = figure.words(lang);
  return {
    slug: figure.slug,
    title: plainText(title),
    sentence: plainText(sentence),
    heights: heightsOf(figure, lang),
  };
}

/** The newest released version, and the figures that are frozen in it. */
export interface FrozenEmbeds {
  version: string;
  /** The day until which its sources were checked. */
  date: string;
  slugs: ReadonlySet<string>;
}

/** What can be embedded frozen; null before the first release. */
export function frozenEmbeds(): FrozenEmbeds | null {
  const newest = releases().at(-1);
  if (!newest) return null;
  const { version, date, files } = newest;
  const slugs = files.flatMap(({ path }) => /^embed\/([^/]+)\//.exec(path)?.[1] ?? []);
  return { version, date, slugs: new Set(slugs) };
}
