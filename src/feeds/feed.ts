/** What a feed is, and how it is written as Atom and as JSON Feed. */
import { Feed } from 'feed';
import { escapeHtml, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';

/** One thing that happened. Addresses are full. */
export interface FeedEntry {
  /** By this address a reader program knows the entry again; it never changes. */
  id: string;
  /** The page about it. */
  page: string;
  /** Plain text. */
  title: string;
  html: Html;
  /** The day it is listed under, `YYYY-MM-DD`; where less is known, the last day it can mean. */
  day: string;
}

/** A feed with its entries, the newest first. Addresses are full. */
export interface FeedContent {
  lang: Lang;
  title: string;
  description: string;
  /** The page that shows the same for people. */
  page: string;
  addresses: Readonly<Record<FeedFormat, string>>;
  /** The project: its name and its home page. */
  author: { name: string; link: string };
  licence: string;
  /** When the newest of it happened; for an empty feed, the day until which sources were checked. */
  day: string;
  entries: readonly FeedEntry[];
}

/** The formats of feeds with the endings of their files. */
export const feedEndings = { atom: 'atom.xml', json: 'json' } as const;
export type FeedFormat = keyof typeof feedEndings;

/** The media types of feeds. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The feed as Atom (RFC 4287). */
export function atomText(content: FeedContent): string {
  // The library writes titles as HTML, and knows no language.
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
      content: String(html),
      date,
      published: date,
    });
  }
  return feed;
}

/** The data knows days, feeds want moments: the first of the day in UTC, the same day in Indonesia. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
