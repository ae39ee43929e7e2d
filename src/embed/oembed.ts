/** oEmbed 1.0 (https://oembed.com): the response from which other systems embed a figure. */
import type { Lang } from '../i18n/lang.ts';
import { fixedHeight, oembedHtml, type EmbeddedFigure } from './snippets.ts';

/** A response of type `rich`, with the members of the specification. */
export interface Oembed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a consumer may keep the answer. */
  cache_age: number;
  /** Pixels; the frame takes any width, and its height is enough for each. */
  width: number;
  height: number;
  html: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const DAY = 86_400;
const THUMBNAIL = { width: 1200, height: 630 } as const;
const USUAL_WIDTH = 768;

/**
 * The response for a figure or a card; `site` is the absolute address of the home page, with a final
 * slash, `thumbnail` the path of an image of 1200 × 630 pixels in the site, and `page` that of the page.
 */
export function oembed(
  site: string,
  figure: EmbeddedFigure,
  lang: Lang,
  { thumbnail, page } = { thumbnail: `grafik/${figure.slug}.png`, page: `grafik/${figure.slug}/` },
): Oembed {
  const home = lang === 'en' ? `${site}en/` : site;
  return {
    type: 'rich',
    version: '1.0',
    title: figure.title,
    provider_name: 'Pantau MPP',
    provider_url: site,
    cache_age: DAY,
    width: USUAL_WIDTH,
    height: fixedHeight(figure.heights),
    html: oembedHtml(site, figure, { lang, theme: 'auto', version: null }, `${home}${page}`),
    thumbnail_url: `${home}${thumbnail}`,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
}
