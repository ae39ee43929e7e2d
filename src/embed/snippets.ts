/** The HTML snippets of a figure for host pages, of three kinds; runs at build and in the browser. */
import { SANDBOX, embedAddress, type EmbedChoice } from './address.ts';
import type { EmbedHeights, HeightCurve } from './size/height.ts';
import { WIDE_FROM } from './size/measures.ts';

/** A figure in one language, as needed for snippets. */
export interface EmbeddedFigure {
  slug: string;
  /** Plain text: the finding, and the sentence that describes the figure. */
  title: string;
  sentence: string;
  heights: EmbedHeights;
  /** The path of its page without language; default: the page of the figure. */
  page?: string;
}

/** The kinds of snippets. */
export const snippetKinds = ['iframe', 'element', 'image'] as const;
/** A kind of snippet. */
export type SnippetKind = (typeof snippetKinds)[number];

/** A snippet of HTML; `site` is the address of the home page, with a final slash. */
export function snippet(
  kind: SnippetKind,
  site: string,
  figure: EmbeddedFigure,
  choice: EmbedChoice,
): string {
  return { iframe: iframeSnippet, element: elementSnippet, image: imageSnippet }[kind](
    site,
    figure,
    choice,
  );
}

/** The height in pixels that is enough for the embed at every width from 320 pixels. */
export function fixedHeight({ narrow, wide }: EmbedHeights): number {
  return Math.max(narrow, wide);
}

/**
 * A frame in a box that reserves its height at the width of the column, and the script that then fits it
 * to its content. Without the styles, as under a strict policy, the attributes give it a height that is
 * enough in a usual column. The link lies under the frame, and is left where a system removes frames.
 */
export function iframeSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const filling = 'position:absolute;top:0;left:0;width:100%;height:100%;border:0';
  const box = `position:relative;${reserved(figure.heights)}`;
  const link = pageLink(site, figure, choice, ' tabindex="-1"');
  return [
    inColumn(`<div style="${box}">${link}${frameTag(site, figure, choice, filling)}</div>`),
    `<script async src="${site}embed/pantau-mpp.js"></script>`,
  ].join('\n');
}

/**
 * Wraps a box with a reserved height, because a percentage is relative to the element around it, and
 * themes of WordPress limit the width of blocks, not of the element around them.
 */
function inColumn(box: string): string {
  return `<div>${box}</div>`;
}

/** A link to the page of a figure, with its title. */
function pageLink(site: string, figure: EmbeddedFigure, choice: EmbedChoice, more = ''): string {
  return `<a href="${pageAddress(site, figure, choice)}"${more}>${attribute(figure.title)}</a>`;
}

/** The frame of a figure, with the height that is enough at every width. */
function frameTag(
  site: string,
  figure: EmbeddedFigure,
  choice: EmbedChoice,
  style: string,
): string {
  const { slug, title, heights } = figure;
  const address = embedAddress(site, slug, choice);
  return frameSnippet({ address, title, height: fixedHeight(heights) }, style);
}

/**
 * An iframe with the embed at an address; height in pixels. Attributes repeat the style, because a
 * strict policy of the host may block inline styles.
 */
export function frameSnippet(
  embed: { address: string; title: string; height: number },
  style = 'border:0',
): string {
  const attributes = [
    `src="${attribute(embed.address)}"`,
    `title="${attribute(embed.title)}"`,
    'width="100%"',
    `height="${embed.height}"`,
    `style="${style}"`,
    'frameborder="0"',
    'loading="lazy"',
    `sandbox="${SANDBOX}"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/**
 * The HTML of an oEmbed answer: a quotation with a link to the page, which WordPress shows until the
 * frame has sent its height, and the frame.
 */
export function oembedHtml(
  site: string,
  figure: EmbeddedFigure,
  choice: EmbedChoice,
  page: string,
): string {
  const link = `<a href="${page}">${attribute(figure.title)}</a>`;
  return `<blockquote>${link}</blockquote>${frameTag(site, figure, choice, 'border:0')}`;
}

/**
 * The element of /embed/pantau-mpp.js, with a link until the script has loaded. The padding reserves
 * the height of the embed at the width of the column, so that nothing moves later.
 */
function elementSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const { lang, theme, version } = choice;
  const attributes = [
    `figure="${figure.slug}"`,
    `lang="${lang}"`,
    ...(theme === 'auto' ? [] : [`theme="${theme}"`]),
    ...(version === null ? [] : [`version="${version}"`]),
    `style="display:block;${reserved(figure.heights)}"`,
  ];
  const link = pageLink(site, figure, choice);
  return [
    `<script async src="${site}embed/pantau-mpp.js"></script>`,
    inColumn(`<pantau-mpp ${attributes.join(' ')}>${link}</pantau-mpp>`),
  ].join('\n');
}

/**
 * Returns the declarations that reserve the height. WordPress drops declarations with a comment from
 * what authors paste, whose frame it removes too; otherwise the empty box would be left.
 */
function reserved(heights: EmbedHeights): string {
  return `height:0/**/;padding-bottom:${spaceInCss(heights)}/**/`;
}

/** Returns the height as a CSS length, in which a percentage is relative to the width of the column. */
function spaceInCss(heights: EmbedHeights): string {
  return heights.curve ? curveInCss(heights.curve) : layoutsInCss(heights);
}

/** Adds up the height at the first width, and what each line between two widths adds or takes. */
function curveInCss(curve: HeightCurve): string {
  const [first] = curve;
  const parts = curve.slice(1).flatMap(([width, height], at) => {
    const [from, start] = curve[at]!;
    const change = height - start;
    if (change === 0) return [];
    const slope = Math.round((change / (width - from)) * 1000) / 1000;
    const [least, most] = change > 0 ? ['0px', `${change}px`] : [`${change}px`, '0px'];
    return [`clamp(${least},(100% - ${from}px)*${slope},${most})`];
  });
  return `calc(${[`${first?.[1] ?? 0}px`, ...parts].join(' + ')})`;
}

/** For an embed that was frozen without a curve: the largest height of each layout. */
function layoutsInCss({ narrow, wide }: EmbedHeights): string {
  const [least, most] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const side = narrow > wide ? `${WIDE_FROM}px - 100%` : `100% - ${WIDE_FROM - 1}px`;
  return `clamp(${least}px,(${side})*9999,${most}px)`;
}

/**
 * An image with the sentence as its alternative text and a link to the figure; needs no script. It is
 * in a paragraph, because themes limit the width of blocks only, and as wide as its column by an
 * attribute, which no policy blocks.
 */
function imageSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const page = pageAddress(site, figure, choice);
  const image = page.replace(/\/$/, '.png');
  const alt = attribute(altText(figure));
  const style = 'max-width:1200px;height:auto;aspect-ratio:1200/630';
  return `<p><a href="${page}"><img src="${image}" alt="${alt}" width="100%" style="${style}" loading="lazy"></a></p>`;
}

/** Returns the alternative text of a figure's image: its finding and its sentence. */
export function altText({ title, sentence }: Pick<EmbeddedFigure, 'title' | 'sentence'>): string {
  return `${title}. ${sentence}`;
}

/** The address of the figure's page. */
function pageAddress(
  site: string,
  { slug, page = `grafik/${slug}/` }: EmbeddedFigure,
  { lang }: EmbedChoice,
): string {
  return `${site}${lang === 'en' ? 'en/' : ''}${page}`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
