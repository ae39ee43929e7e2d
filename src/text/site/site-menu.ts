/** The menu of the site: its pages in five groups, which header, footer and search share. */
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { menuPages, type GroupKey } from './site-pages.ts';

/** A page in the menu. */
interface MenuItem {
  /** Its path without language. */
  path: string;
  label: string;
  /** Other words by which readers look for it. */
  words: readonly string[];
}

/** A group of the menu. */
export interface MenuGroup {
  key: string;
  label: string;
  items: readonly MenuItem[];
}

/** Returns the groups of the menu with their pages, in order. */
export function siteMenu(lang: Lang): MenuGroup[] {
  const messages = messagesIn(lang);
  return (Object.keys(menuPages) as GroupKey[]).map((key) => ({
    key,
    label: messages.siteMenu.groups[key],
    items: menuPages[key].map(({ path, menu }) => {
      const { label, words } = menu(messages);
      return { path, label, words: words?.split(';') ?? [] };
    }),
  }));
}

/**
 * Returns the path in the menu under which a page is: its own, or the longest that its path begins
 * with; undefined for home and the page for unknown addresses.
 */
export function menuPathOf(path: string | null): string | undefined {
  return Object.values(menuPages)
    .flat()
    .map((page) => page.path)
    .filter((each) => path?.startsWith(each))
    .toSorted((a, b) => b.length - a.length)[0];
}
