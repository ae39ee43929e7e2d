/** The Indonesian texts: the reference for the shape of every other language. */
import { about } from './id/about.ts';
import { cards } from './id/cards.ts';
import { changes } from './id/changes.ts';
import { asKnownOn } from './id/as-known-on.ts';
import { common } from './id/common.ts';
import { compare } from './id/compare.ts';
import { dataFiles } from './id/data-files.ts';
import { embed } from './id/embed.ts';
import { explorer } from './id/explorer.ts';
import { explorerTable } from './id/explorer-table.ts';
import { explorerExports } from './id/exports.ts';
import { feeds } from './id/feeds.ts';
import { figurePage } from './id/figure-page.ts';
import { figures } from './id/figures.ts';
import { finder } from './id/finder.ts';
import { gallery } from './id/gallery.ts';
import { home } from './id/home.ts';
import { inauguration } from './id/inauguration.ts';
import { map } from './id/map.ts';
import { mapPage } from './id/map-page.ts';
import { method } from './id/method.ts';
import { openData } from './id/open-data.ts';
import { province } from './id/province.ts';
import { provenance } from './id/provenance.ts';
import { reconciliation } from './id/reconciliation.ts';
import { region } from './id/region.ts';
import { services } from './id/services.ts';
import { sqlConsole } from './id/console.ts';
import { versions } from './id/versions.ts';

export const id = {
  about,
  cards,
  changes,
  asKnownOn,
  common,
  compare,
  dataFiles,
  embed,
  explorer,
  explorerTable,
  explorerExports,
  feeds,
  figurePage,
  figures,
  finder,
  gallery,
  home,
  inauguration,
  map,
  mapPage,
  method,
  openData,
  provenance,
  province,
  reconciliation,
  region,
  services,
  sqlConsole,
  versions,
};

export type Messages = typeof id;
