/** The content of an embed, before it is written as a page or measured. */
import type { Drawing } from '../charts/drawing.ts';
import { markup, type Html } from '../i18n/html.ts';
import { plainText, type Figure, type FigureWords } from '../figures/figure.ts';
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { embedHeights, type EmbedHeights } from './height.ts';
import { measures } from './measures.ts';

/** A figure, a language, and the data version at which it is frozen; null for the current data. */
export interface Embed {
  figure: Figure;
  lang: Lang;
  version: string | null;
}

/** The parts as HTML and SVG; numbers have the marks of their source. */
export interface EmbedMarkup extends FigureWords {
  wide: Drawing;
  narrow: Drawing;
  /** Source, date of the data and licence. */
  origin: Html;
  /** The words for a live or frozen embed. */
  kind: string;
  /** The relative address of the figure's page. */
  page: string;
  /** The words of the link to that page. */
  link: string;
}

type Drawings = Record<'wide' | 'narrow', Drawing>;

const drawn = new WeakMap<Figure, Map<Lang, Drawings>>();

/** Keeps the drawings, because the embed, its heights and its snippets need them. */
function drawings(figure: Figure, lang: Lang): Drawings {
  const known = drawn.get(figure) ?? new Map<Lang, Drawings>();
  drawn.set(figure, known);
  const draw = (layout: 'wide' | 'narrow'): Drawing =>
    figure.draw({ lang, width: measures[layout].drawn }, layout);
  const both = known.get(lang) ?? { wide: draw('wide'), narrow: draw('narrow') };
  known.set(lang, both);
  return both;
}

/** The parts of an embed. */
export function embedMarkup({ figure, lang, version }: Embed): EmbedMarkup {
  const { common, embed: t } = messagesIn(lang);
  const words = figure.words(lang);
  const date = markup`<time datetime="${figure.date}">${common.dataDate(formatDate(figure.date, lang))}</time>`;
  // From /embed/<slug>/, or one folder deeper, to the parent of /grafik/ in the same language.
  const page = `${version === null ? '../../' : '../../../'}grafik/${figure.slug}/`;
  const source = markup`<a href="${page}#sumber" data-rows target="_blank" rel="noopener">${common.source}</a>`;
  return {
    ...words,
    ...drawings(figure, lang),
    origin: markup`${source}: ${words.source}. ${date}. ${t.licence}`,
    kind: version === null ? t.live : t.frozen(version),
    page,
    link: t.link,
  };
}

const heights = new WeakMap<Figure, Map<Lang, EmbedHeights>>();

/** The heights that are enough for a live or frozen embed at every width from 320 pixels. */
export function heightsOf(figure: Figure, lang: Lang): EmbedHeights {
  const known = heights.get(figure) ?? new Map<Lang, EmbedHeights>();
  heights.set(figure, known);
  const made = known.get(lang) ?? workedOut(figure, lang);
  known.set(lang, made);
  return made;
}

function workedOut(figure: Figure, lang: Lang): EmbedHeights {
  // A frozen embed has a longer text than a live one, so it is measured.
  const parts = embedMarkup({ figure, lang, version: '0000-00-00-00000000' });
  return embedHeights({
    title: plainText(parts.title),
    subtitle: plainText(parts.subtitle),
    sentence: plainText(parts.sentence),
    origin: plainText(parts.origin),
    kind: `${parts.kind} ${parts.link}`,
    wide: parts.wide,
    narrow: parts.narrow,
  });
}
