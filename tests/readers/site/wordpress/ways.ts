/** The ways in which newsrooms embed a figure, as the text of a post. */
import { readFileSync } from 'node:fs';
import type { EmbedChoice } from '../../../../src/embed/address.ts';
import { snippet } from '../../../../src/embed/snippets.ts';
import type { GalleryFigure } from '../../../../src/scripts/gallery/embed-gallery-data.ts';
import type { Role } from './start.ts';

const live: EmbedChoice = { lang: 'id', theme: 'auto', version: null };

const listed = JSON.parse(readFileSync('dist/sematkan/figures.json', 'utf8')) as GalleryFigure[];

/** A line, bars of 38 provinces, and a map: their embeds have very different heights. */
export const slugs = ['kemajuan', 'cakupan-provinsi', 'peta-petak'] as const;

type Made = (site: string, slug: string) => string;

function made(kind: 'iframe' | 'element' | 'image'): Made {
  return (site, slug) => snippet(kind, site, listed.find(({ id }) => id.slug === slug)!.id, live);
}

/** Each way with what is pasted for a figure. */
export const ways = {
  address: (site, slug) => `${site}grafik/${slug}/`,
  'address in a block': (site, slug) => embedBlock(`${site}grafik/${slug}/`),
  frame: made('iframe'),
  'frame without script': (site, slug) => made('iframe')(site, slug).split('\n')[0]!,
  element: made('element'),
  image: made('image'),
} satisfies Readonly<Record<string, Made>>;

/** A way to embed a figure. */
export type Way = keyof typeof ways;

/** What readers get: a frame, an image, or a link where WordPress removes what an author may not use. */
export function shownBy(way: Way, role: Role): 'frame' | 'image' | 'link' {
  if (way === 'image') return 'image';
  return way.startsWith('address') || role === 'administrator' ? 'frame' : 'link';
}

/** Returns a post with every figure embedded, and a paragraph before and after each. */
export function postOf(way: Way, site: string): string {
  return between(slugs.map((slug) => ways[way](site, slug)));
}

/** Returns a post with single lines of text in these places, whose distances are those of the theme. */
export function plainPost(): string {
  return between(slugs.map((slug) => `<p>${slug}</p>`));
}

function between(parts: readonly string[]): string {
  const paragraph = '<p class="mark">Paragraf</p>';
  return [paragraph, ...parts.flatMap((part) => [part, paragraph])].join('\n\n');
}

/** What the block editor saves when an address is pasted into it. */
function embedBlock(url: string): string {
  const kind = 'is-type-rich is-provider-pantau-mpp wp-block-embed-pantau-mpp';
  const settings = { url, type: 'rich', providerNameSlug: 'pantau-mpp' };
  return `<!-- wp:embed ${JSON.stringify(settings)} -->
<figure class="wp-block-embed ${kind}"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;
}
