/** The single pages: their order in lists, and what their images show. */
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

/** All single pages with an image of their own; `site-menu.ts` has them in groups. */
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
