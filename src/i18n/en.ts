/** The English texts; a missing or misshapen text fails the type check. */
import type { Messages } from './id.ts';
import { about } from './en/about.ts';
import { cards } from './en/cards.ts';
import { changes } from './en/changes.ts';
import { asKnownOn } from './en/as-known-on.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { dataFiles } from './en/data-files.ts';
import { embed } from './en/embed.ts';
import { explorer } from './en/explorer.ts';
import { explorerTable } from './en/explorer-table.ts';
import { explorerExports } from './en/exports.ts';
import { feeds } from './en/feeds.ts';
import { figurePage } from './en/figure-page.ts';
import { figures } from './en/figures.ts';
import { finder } from './en/finder.ts';
import { gallery } from './en/gallery.ts';
import { home } from './en/home.ts';
import { inauguration } from './en/inauguration.ts';
import { map } from './en/map.ts';
import { mapPage } from './en/map-page.ts';
import { method } from './en/method.ts';
import { openData } from './en/open-data.ts';
import { province } from './en/province.ts';
import { provenance } from './en/provenance.ts';
import { reconciliation } from './en/reconciliation.ts';
import { region } from './en/region.ts';
import { services } from './en/services.ts';
import { sqlConsole } from './en/console.ts';
import { versions } from './en/versions.ts';

export const en: Messages = {
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
