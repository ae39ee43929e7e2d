/** What a host page pastes to show a figure, in three ways; runs in the build and in the browser. */
import { SANDBOX, embedAddress, type EmbedChoice } from './address.ts';
import type { EmbedHeights } from './height.ts';
import { WIDE_FROM } from './measures.ts';

/** A figure in one language, as a snippet needs it. */
export interface EmbeddedFigure {
  slug: string;
  /** Plain text: the finding, and the sentence that says what the figure shows. */
  title: string;
  sentence: string;
  heights: EmbedHeights;
}

export const snippetKinds = ['iframe', 'element', 'image'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** A snippet of HTML; `site` is the address of the home page, with a slash at its end. */
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

/** The height in pixels that holds the embed at every width from 320 pixels on. */
export function fixedHeight({ narrow, wide }: EmbedHeights): number {
  return Math.max(narrow, wide);
}

/**
 * An iframe of a fixed height. Attributes say the same as the style, for a strict policy of the host
 * may take the style away.
 */
export function iframeSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const attributes = [
    `src="${embedAddress(site, figure.slug, choice)}"`,
    `title="${attribute(figure.title)}"`,
    'width="100%"',
    `height="${fixedHeight(figure.heights)}"`,
    'style="border:0"',
    'frameborder="0"',
    'loading="lazy"',
    `sandbox="${SANDBOX}"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/**
 * The element of /embed/pantau-mpp.js, with a link in its place until that has loaded. The padding
 * keeps the room that the embed takes at the width of the column, so that nothing moves later.
 */
function elementSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const { lang, theme, version } = choice;
  const attributes = [
    `figure="${figure.slug}"`,
    `lang="${lang}"`,
    ...(theme === 'auto' ? [] : [`theme="${theme}"`]),
    ...(version === null ? [] : [`version="${version}"`]),
    `style="display:block;height:0;padding-bottom:${roomInCss(figure.heights)}"`,
  ];
  const link = `<a href="${pageAddress(site, figure.slug, choice)}">${attribute(figure.title)}</a>`;
  return [
    `<script async src="${site}embed/pantau-mpp.js"></script>`,
    `<pantau-mpp ${attributes.join(' ')}>${link}</pantau-mpp>`,
  ].join('\n');
}

/** A percentage of a padding is one of the column's width, so it can tell the two layouts apart. */
function roomInCss({ narrow, wide }: EmbedHeights): string {
  const [least, most] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const side = narrow > wide ? `${WIDE_FROM}px - 100%` : `100% - ${WIDE_FROM - 1}px`;
  return `clamp(${least}px,(${side})*9999,${most}px)`;
}

/** A picture with the sentence as its alternative and a link to the figure; needs no script. */
function imageSnippet(site: string, figure: EmbeddedFigure, choice: EmbedChoice): string {
  const page = pageAddress(site, figure.slug, choice);
  const image = page.replace(/\/$/, '.png');
  const alt = attribute(`${figure.title}. ${figure.sentence}`);
  return `<a href="${page}"><img src="${image}" alt="${alt}" width="1200" height="630" style="max-width:100%;height:auto" loading="lazy"></a>`;
}

/** The page of the figure. */
function pageAddress(site: string, slug: string, { lang }: EmbedChoice): string {
  return `${site}${lang === 'en' ? 'en/' : ''}grafik/${slug}/`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
