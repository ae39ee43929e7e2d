/** The content of an embed, before it is written as a page or measured. */
import type { Drawing } from '../charts/drawing.ts';
import { lettersIn } from './drawing/letters.ts';
import { withAttributes } from './drawing/tags.ts';
import { markup, type Html } from '../i18n/html.ts';
import { plainText, type Figure, type FigureWords } from '../figures/figure.ts';
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { embedHeights, type EmbedHeights } from './size/height.ts';
import { LEAST_LETTERS, NARROWEST, measures } from './size/measures.ts';

/** What an embed shows: a figure of the registry, or a drawing that has another page. */
export interface Embeddable extends Pick<Figure, 'slug' | 'words' | 'draw' | 'date'> {
  /** The path of its page without language; default: the page of the figure. */
  page?: string;
}

/** A figure, a language, and the data version at which it is frozen; null for the current data. */
export interface Embed {
  figure: Embeddable;
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

const drawn = new WeakMap<Embeddable, Map<Lang, Drawings>>();

/** Keeps the drawings, because the embed, its heights and its snippets need them. */
function drawings(figure: Embeddable, lang: Lang): Drawings {
  const known = drawn.get(figure) ?? new Map<Lang, Drawings>();
  drawn.set(figure, known);
  const both = known.get(lang) ?? {
    wide: figure.draw({ lang, width: measures.wide.drawn }, 'wide'),
    narrow: narrowDrawing(figure, lang),
  };
  known.set(lang, both);
  return both;
}

/** What the narrowest frame leaves for a drawing, in pixels. */
const NARROWEST_DRAWING = NARROWEST - 2 * measures.edge;

/** The drawing for narrow frames, at the first width at which all its letters are legible, or the last. */
function narrowDrawing(figure: Embeddable, lang: Lang): Drawing {
  const [wider, narrower] = measures.narrow.drawn;
  const drawnAt = (width: number): Drawing =>
    withLargerLetters(figure.draw({ lang, width }, 'narrow'));
  const drawing = drawnAt(wider);
  return isLegible(drawing) ? drawing : drawnAt(narrower);
}

/** Enlarges the smallest letters by up to a tenth, for which charts leave space. */
function withLargerLetters(drawing: Drawing): Drawing {
  const least = Math.ceil((10 * LEAST_LETTERS * drawing.width) / NARROWEST_DRAWING) / 10;
  const svg = withAttributes(drawing.svg, ({ attributes }) =>
    attributes
      .map(({ name, value, text }) =>
        name === 'font-size' ? ` font-size="${Math.max(Number.parseFloat(value), least)}"` : text,
      )
      .join(''),
  );
  return { ...drawing, svg };
}

function isLegible({ svg, width }: Drawing): boolean {
  return lettersIn(svg, NARROWEST_DRAWING / width).every(({ size }) => size >= LEAST_LETTERS);
}

/** The parts of an embed. */
export function embedMarkup({ figure, lang, version }: Embed): EmbedMarkup {
  const { common, embed: t } = messagesIn(lang);
  const words = figure.words(lang);
  const date = markup`<time datetime="${figure.date}">${common.dataDate(formatDate(figure.date, lang))}</time>`;
  const page = pageFromEmbed(figure, version);
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

/** The address of the page, relative to `/embed/<slug>/` or to the folder of its version below that. */
function pageFromEmbed({ slug, page }: Embeddable, version: string | null): string {
  const depth = 1 + slug.split('/').length + (version === null ? 0 : 1);
  return `${'../'.repeat(depth)}${page ?? `grafik/${slug}/`}`;
}

const heights = new WeakMap<Embeddable, Map<Lang, EmbedHeights>>();

/** The heights that are enough for a live or frozen embed at every width from 320 pixels. */
export function heightsOf(figure: Embeddable, lang: Lang): EmbedHeights {
  const known = heights.get(figure) ?? new Map<Lang, EmbedHeights>();
  heights.set(figure, known);
  const made = known.get(lang) ?? workedOut(figure, lang);
  known.set(lang, made);
  return made;
}

function workedOut(figure: Embeddable, lang: Lang): EmbedHeights {
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
