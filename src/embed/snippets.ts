/** The HTML snippets of a figure for host pages, of three kinds; runs at build and in the browser. */
import { SANDBOX, embedAddress, type EmbedChoice } from './address.ts';
import type { EmbedHeights } from './height.ts';
import { WIDE_FROM } from './measures.ts';

/** A figure in one language, as needed for snippets. */
export interface EmbeddedFigure {
  slug: string;
  /** Plain text: the finding, and the sentence that describes the figure. */
  title: string;
  sentence: string;
  heights: EmbedHeights;
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

/** An iframe of a fixed height with the embed of a figure. */
export function iframeSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const { slug, title, heights } = figure;
  const address = embedAddress(site, slug, choice);
  return frameSnippet({ address, title, height: fixedHeight(heights) });
}

/**
 * An iframe with the embed at an address; height in pixels. Attributes repeat the style, because a
 * strict policy of the host may block inline styles.
 */
export function frameSnippet(embed: { address: string; title: string; height: number }): string {
  const attributes = [
    `src="${attribute(embed.address)}"`,
    `title="${attribute(embed.title)}"`,
    'width="100%"',
    `height="${embed.height}"`,
    'style="border:0"',
    'frameborder="0"',
    'loading="lazy"',
    `sandbox="${SANDBOX}"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
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
    `style="display:block;height:0;padding-bottom:${spaceInCss(figure.heights)}"`,
  ];
  const link = `<a href="${pageAddress(site, figure.slug, choice)}">${attribute(figure.title)}</a>`;
  return [
    `<script async src="${site}embed/pantau-mpp.js"></script>`,
    `<pantau-mpp ${attributes.join(' ')}>${link}</pantau-mpp>`,
  ].join('\n');
}

/** Selects the layout in CSS, because a padding percentage is relative to the column's width. */
function spaceInCss({ narrow, wide }: EmbedHeights): string {
  const [least, most] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const side = narrow > wide ? `${WIDE_FROM}px - 100%` : `100% - ${WIDE_FROM - 1}px`;
  return `clamp(${least}px,(${side})*9999,${most}px)`;
}

/** An image with the sentence as its alternative text and a link to the figure; needs no script. */
function imageSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const page = pageAddress(site, figure.slug, choice);
  const image = page.replace(/\/$/, '.png');
  const alt = attribute(`${figure.title}. ${figure.sentence}`);
  return `<a href="${page}"><img src="${image}" alt="${alt}" width="1200" height="630" style="max-width:100%;height:auto" loading="lazy"></a>`;
}

/** The address of the figure's page. */
function pageAddress(site: string, slug: string, { lang }: EmbedChoice): string {
  return `${site}${lang === 'en' ? 'en/' : ''}grafik/${slug}/`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
