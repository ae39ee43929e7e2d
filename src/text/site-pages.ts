/** The single pages: their order in the menu, and what their images show. */
import type { Lang } from '../i18n/lang.ts';
import type { Messages } from '../i18n/id.ts';
import { messagesIn } from '../i18n/messages.ts';

/** A single page other than home. */
export interface SitePage {
  /** Its path without language, ending with a slash. */
  path: string;
  /** Its title in a language, as on its image. */
  title: (messages: Messages) => string;
  /** Its label in the main menu; absent if it is not in the menu. */
  menu?: (messages: Messages) => string;
  /** The slug of the figure that its image shows; the tile map of the country by default. */
  figure?: string;
}

/** All single pages; those with a label are in the main menu in this order. */
export const sitePages: readonly SitePage[] = [
  { path: 'urus/', title: (t) => t.errands.title, menu: (t) => t.common.nav.errands },
  {
    path: 'provinsi/',
    title: (t) => t.province.index.title,
    menu: (t) => t.common.nav.provinces,
    figure: 'cakupan-pulau',
  },
  {
    path: 'peresmian/',
    title: (t) => t.inauguration.title,
    menu: (t) => t.common.nav.batches,
    figure: 'peresmian-per-tahun',
  },
  { path: 'peta/', title: (t) => t.mapPage.title, menu: (t) => t.common.nav.map },
  {
    path: 'layanan/',
    title: (t) => t.services.title,
    menu: (t) => t.common.nav.services,
    figure: 'sebaran-layanan',
  },
  {
    path: 'wawasan/',
    title: (t) => t.insightPage.title,
    menu: (t) => t.insightPage.label,
    figure: 'jawa-dan-luar-jawa',
  },
  { path: 'jelajah/', title: (t) => t.explorer.title, menu: (t) => t.common.nav.explorer },
  { path: 'data/', title: (t) => t.openData.title, menu: (t) => t.common.nav.data },
  { path: 'metode/', title: (t) => t.method.title, menu: (t) => t.common.nav.method },
  { path: 'tentang/', title: (t) => t.about.title, menu: (t) => t.common.nav.about },
  { path: 'peta/buat/', title: (t) => t.tileMaker.title },
  { path: 'daerah/', title: (t) => t.finder.index.title },
  { path: 'perubahan/', title: (t) => t.changes.title },
  { path: 'sumber/', title: (t) => t.provenance.sources.title },
  { path: 'sumber/konflik/', title: (t) => t.provenance.conflicts.title },
  { path: 'kebijakan/', title: (t) => t.policy.title, figure: 'kesenjangan-target' },
  { path: 'rekonsiliasi/', title: (t) => t.reconciliation.title },
  { path: 'data/kelengkapan/', title: (t) => t.completeness.title },
  { path: 'umpan/', title: (t) => t.feeds.title },
  { path: 'grafik/', title: (t) => t.figurePage.index.title },
  { path: 'sematkan/', title: (t) => t.gallery.title },
  { path: 'data/v1/', title: (t) => t.dataFiles.title },
  { path: 'data/versi/', title: (t) => t.versions.title },
];

/** Returns the entries of the main menu, in order. */
export function menuItems(lang: Lang): { path: string; label: string }[] {
  const messages = messagesIn(lang);
  return sitePages.flatMap(({ path, menu }) => (menu ? [{ path, label: menu(messages) }] : []));
}
