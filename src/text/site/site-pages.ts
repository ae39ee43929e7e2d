/** The single pages: their order in lists, what their images show, and the menu of the site. */
import type { Messages } from '../../i18n/id.ts';

/** A single page other than home. */
export interface SitePage {
  /** Its path without language, ending with a slash. */
  path: string;
  /** Its title in a language, as on its image. */
  title: (messages: Messages) => string;
  /** The slug of the figure that its image shows; the tile map of the country by default. */
  figure?: string;
}

/** All single pages with an image of their own; the menu has them in groups. */
export const sitePages: readonly SitePage[] = [
  { path: 'urus/', title: (t) => t.errands.title },
  {
    path: 'provinsi/',
    title: (t) => t.province.index.title,
    figure: 'cakupan-pulau',
  },
  {
    path: 'peresmian/',
    title: (t) => t.inauguration.title,
    figure: 'peresmian-per-tahun',
  },
  { path: 'peta/', title: (t) => t.mapPage.title },
  {
    path: 'layanan/',
    title: (t) => t.services.title,
    figure: 'sebaran-layanan',
  },
  {
    path: 'wawasan/',
    title: (t) => t.insightPage.title,
    figure: 'jawa-dan-luar-jawa',
  },
  { path: 'jelajah/', title: (t) => t.explorer.title },
  { path: 'data/', title: (t) => t.openData.title },
  { path: 'metode/', title: (t) => t.method.title },
  { path: 'tentang/', title: (t) => t.about.title },
  { path: 'peta/buat/', title: (t) => t.tileMaker.title },
  { path: 'cek/', title: (t) => t.claimCheck.title, figure: 'selisih' },
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
  { path: 'mutu/', title: (t) => t.quality.title },
];

/** A page in the menu: its path without language, and its words. */
export interface MenuPage {
  path: string;
  /** Its label, and other words by which readers look for it, separated by semicolons. */
  menu: (messages: Messages) => { label: string; words?: string };
}

/** The key of a group of the menu. */
export type GroupKey = keyof Messages['siteMenu']['groups'];

/** The pages of each group of the menu, in its order; pages without an image of their own are there too. */
export const menuPages: Readonly<Record<GroupKey, readonly MenuPage[]>> = {
  find: [
    { path: 'urus/', menu: (t) => t.errands.inMenu },
    { path: 'daerah/', menu: (t) => t.finder.index.inMenu },
    { path: 'cari/', menu: (t) => t.search.inMenu },
  ],
  progress: [
    { path: 'provinsi/', menu: (t) => t.province.index.inMenu },
    { path: 'peresmian/', menu: (t) => t.inauguration.inMenu },
    { path: 'peta/', menu: (t) => t.mapPage.inMenu },
    { path: 'kebijakan/', menu: (t) => t.policy.inMenu },
    { path: 'wawasan/', menu: (t) => t.insightPage.inMenu },
    { path: 'layanan/', menu: (t) => t.services.inMenu },
  ],
  explore: [
    { path: 'jelajah/', menu: (t) => t.explorer.inMenu },
    { path: 'jelajah/banding/', menu: (t) => t.compare.inMenu },
    { path: 'jelajah/sql/', menu: (t) => t.sqlConsole.inMenu },
    { path: 'peta/buat/', menu: (t) => t.tileMaker.inMenu },
  ],
  data: [
    { path: 'data/', menu: (t) => t.openData.inMenu },
    { path: 'data/v1/', menu: (t) => t.dataFiles.inMenu },
    { path: 'data/versi/', menu: (t) => t.versions.inMenu },
    { path: 'grafik/', menu: (t) => t.figurePage.index.inMenu },
    { path: 'sematkan/', menu: (t) => t.gallery.inMenu },
    { path: 'umpan/', menu: (t) => t.feeds.inMenu },
  ],
  about: [
    { path: 'metode/', menu: (t) => t.method.inMenu },
    { path: 'sumber/', menu: (t) => t.provenance.sources.inMenu },
    { path: 'sumber/konflik/', menu: (t) => t.provenance.conflicts.inMenu },
    { path: 'rekonsiliasi/', menu: (t) => t.reconciliation.inMenu },
    { path: 'cek/', menu: (t) => t.claimCheck.inMenu },
    { path: 'data/kelengkapan/', menu: (t) => t.completeness.inMenu },
    { path: 'perubahan/', menu: (t) => t.changes.inMenu },
    { path: 'mutu/', menu: (t) => t.quality.inMenu },
    { path: 'tentang/', menu: (t) => t.about.inMenu },
  ],
};
