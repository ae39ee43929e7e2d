/** All feeds with their entries. */
import { governmentLinks } from '../text/governments.ts';
import { sourceLinksHtml, sourcesOf } from '../text/sources/sources.ts';
import { headline, oncePerDatabase, table, view } from '../db/site-data.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { absolute, pagePath } from '../i18n/paths.ts';
import { CORRECTIONS, feedPath, INAUGURATIONS, provinceFeed } from './addresses.ts';
import { correctionEntries } from './corrections.ts';
import type { FeedContent, FeedEntry } from './feed.ts';
import { inaugurationEntries, type InaugurationRows } from './inaugurations.ts';

/** Feeds by name. */
type Feeds = ReadonlyMap<string, FeedContent>;

const all: Readonly<Record<Lang, () => Promise<Feeds>>> = {
  id: oncePerDatabase(() => allFeeds('id')),
  en: oncePerDatabase(() => allFeeds('en')),
};

/** The feeds of a language: of inaugurations, of changes of the data, and of each province. */
export function feeds(lang: Lang): Promise<Feeds> {
  return all[lang]();
}

async function allFeeds(lang: Lang): Promise<Feeds> {
  const { feeds: t } = messagesIn(lang);
  const rows = await inaugurationRows(lang);
  const corrections = await table('corrections');
  const changed = (of: typeof corrections): Promise<FeedEntry[]> =>
    correctionEntries(of, rows.until, lang);
  const feedOf = toFeed(rows.until, lang);
  const ofProvinces = rows.provinces.map(async (province) => {
    const own = corrections.filter(({ province_code }) => province_code === province.province_code);
    const entries = [...inaugurationEntries(rows, lang, province), ...(await changed(own))];
    const name = provinceFeed(province.slug);
    return feedOf(name, t.province(inLang(province, 'name', lang)), entries);
  });
  return new Map([
    feedOf(INAUGURATIONS, t.inaugurations, inaugurationEntries(rows, lang)),
    feedOf(CORRECTIONS, t.corrections, await changed(corrections)),
    ...(await Promise.all(ofProvinces)),
  ]);
}

async function inaugurationRows(lang: Lang): Promise<InaugurationRows> {
  const linkOf = await governmentLinks(lang);
  const batches = await view('batch_summary');
  const sources = batches.map(async ({ id, source_ids }) => {
    return [id, sourceLinksHtml(await sourcesOf(source_ids), lang, absolute)] as const;
  });
  return {
    batches,
    mpps: await view('mpp_list'),
    provinces: await view('coverage_by_province'),
    until: (await headline()).collected_until,
    address: (path) => absolute(pagePath(lang, path)),
    pageOf: (code) => absolute(linkOf(code).href),
    sources: new Map(await Promise.all(sources)),
  };
}

/** A function that makes feeds of a language; a feed has the name of the corresponding page. */
function toFeed(until: string, lang: Lang) {
  const { common, feeds: t } = messagesIn(lang);
  const home = absolute(pagePath(lang, ''));
  return (
    name: string,
    words: { title: string; description: string },
    entries: readonly FeedEntry[],
  ): [string, FeedContent] => {
    const ordered = entries.toSorted((a, b) => b.day.localeCompare(a.day));
    const content = {
      lang,
      ...words,
      page: absolute(pagePath(lang, `${name}/`)),
      addresses: {
        atom: absolute(feedPath(lang, name, 'atom')),
        json: absolute(feedPath(lang, name, 'json')),
      },
      author: { name: common.siteName, link: home },
      licence: t.licence,
      day: ordered[0]?.day ?? until,
      entries: ordered,
    };
    return [name, content];
  };
}
