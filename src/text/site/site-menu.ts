/** The menu of the site: its pages in five groups, which header, footer and search share. */
import type { Messages } from '../../i18n/id.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

type GroupKey = keyof Messages['siteMenu']['groups'];
/** A page in the menu: its path without language, or a word where the path has a word given up. */
type MenuKey = keyof Messages['siteMenu']['pages'];

/** The pages of each group, in the order of the menu. */
const GROUPS: Readonly<Record<GroupKey, readonly MenuKey[]>> = {
  find: ['urus/', 'daerah/', 'cari/'],
  progress: ['provinsi/', 'peresmian/', 'peta/', 'kebijakan/', 'wawasan/', 'layanan/'],
  explore: ['jelajah/', 'jelajah/banding/', 'jelajah/sql/', 'peta/buat/'],
  data: ['data/', 'data/v1/', 'data/versi/', 'grafik/', 'sematkan/', 'rss'],
  about: [
    'metode/',
    'sumber/',
    'sumber/konflik/',
    'rekonsiliasi/',
    'cek/',
    'data/kelengkapan/',
    'perubahan/',
    'mutu/',
    'tentang/',
  ],
};

const pathOf = (key: MenuKey): string => (key === 'rss' ? 'umpan/' : key);

/** A page in the menu. */
interface MenuItem {
  /** The key of its words in the messages. */
  key: string;
  /** Its path without language. */
  path: string;
  label: string;
}

/** A group of the menu. */
export interface MenuGroup {
  key: string;
  label: string;
  items: readonly MenuItem[];
}

/** Returns the groups of the menu with their pages, in order. */
export function siteMenu(lang: Lang): MenuGroup[] {
  const { groups, pages } = messagesIn(lang).siteMenu;
  return (Object.keys(GROUPS) as GroupKey[]).map((key) => ({
    key,
    label: groups[key],
    items: GROUPS[key].map((page) => ({ key: page, path: pathOf(page), label: pages[page] })),
  }));
}

/**
 * Returns the path in the menu under which a page is: its own, or the longest that its path begins
 * with; undefined for home and the page for unknown addresses.
 */
export function menuPathOf(path: string | null): string | undefined {
  return Object.values(GROUPS)
    .flat()
    .map(pathOf)
    .filter((each) => path?.startsWith(each))
    .toSorted((a, b) => b.length - a.length)[0];
}
