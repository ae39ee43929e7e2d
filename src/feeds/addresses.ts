/** The names and addresses of the feeds. */
import type { Lang } from '../i18n/lang.ts';
import { pagePath } from '../i18n/paths.ts';
import { feedEndings, type FeedFormat } from './feed.ts';

/** The name of the feed of inaugurations in the whole country. */
export const INAUGURATIONS = 'peresmian';
/** The name of the feed of changes of the data. */
export const CORRECTIONS = 'perubahan';

/** The name of a province's feed. */
export function provinceFeed(slug: string): string {
  return `provinsi/${slug}`;
}

/** The address of a feed, beginning with a slash: `/umpan/provinsi/jawa-timur.atom.xml`. */
export function feedPath(lang: Lang, name: string, format: FeedFormat): string {
  return pagePath(lang, `umpan/${name}.${feedEndings[format]}`);
}
