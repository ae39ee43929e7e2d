/** Feeds, and writing them as Atom and as JSON Feed. */
import { Feed } from 'feed';
import { escapeHtml, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';

/** One event. Addresses are absolute. */
export interface FeedEntry {
  /** The address by which feed readers identify the entry; it never changes. */
  id: string;
  /** The page about it. */
  page: string;
  /** Plain text. */
  title: string;
  html: Html;
  /** The day it is listed under, `YYYY-MM-DD`; for a partial date the last day that it can mean. */
  day: string;
}

/** A feed with its entries, the newest first. Addresses are absolute. */
export interface FeedContent {
  lang: Lang;
  title: string;
  description: string;
  /** The page with the same content. */
  page: string;
  addresses: Readonly<Record<FeedFormat, string>>;
  /** The project: its name and its home page. */
  author: { name: string; link: string };
  licence: string;
  /** The day of the newest entry; for an empty feed, the day until which sources were checked. */
  day: string;
  entries: readonly FeedEntry[];
}

/** The formats of feeds with the endings of their files. */
export const feedEndings = { atom: 'atom.xml', json: 'json' } as const;
/** A format of feeds. */
export type FeedFormat = keyof typeof feedEndings;

/** The media types of feeds. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The feed as Atom (RFC 4287). */
export function atomText(content: FeedContent): string {
  // The library writes titles as HTML, and cannot set the language.
  const atom = filled(content, escapeHtml).atom1();
  return `${atom.replace('<feed ', `<feed xml:lang="${content.lang}" `)}\n`;
}

/** The feed as JSON Feed 1.1; the library writes 1.0, which had one author and no language. */
export function jsonFeedText(content: FeedContent): string {
  const { author, ...made } = JSON.parse(filled(content, (title) => title).json1()) as Record<
    string,
    unknown
  >;
  const feed = {
    ...made,
    version: 'https://jsonfeed.org/version/1.1',
    language: content.lang,
    authors: [author],
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function filled(content: FeedContent, titleOf: (title: string) => string): Feed {
  const feed = new Feed({
    id: content.addresses.atom,
    title: content.title,
    description: content.description,
    link: content.page,
    feedLinks: content.addresses,
    language: content.lang,
    author: content.author,
    copyright: content.licence,
    updated: midnight(content.day),
    generator: false,
  });
  for (const { id, page, title, html, day } of content.entries) {
    const date = midnight(day);
    feed.addItem({
      id,
      link: page,
      title: titleOf(title),
      content: withFullLinks(html, page),
      date,
      published: date,
    });
  }
  return feed;
}

/** Feeds need a time: the start of the day in UTC, which is the same day in Indonesia. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Returns the HTML of an entry with full addresses. The same writers make the links of pages, where they
 * begin at the root of the site; a feed reader shows them on a host of its own.
 */
function withFullLinks(html: Html, page: string): string {
  return String(html).replaceAll(/(?<= href=")[^"]*/g, (href) =>
    escapeHtml(fullAddress(href, page)),
  );
}

/** Attributes are escaped, and only an ampersand can be in an address of this site. */
function fullAddress(href: string, page: string): string {
  return new URL(href.replaceAll('&amp;', '&'), page).href;
}
