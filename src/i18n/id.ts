/** The Indonesian texts, whose types define the texts of every other language. */
import { about } from './id/pages/about.ts';
import { cards } from './id/parts/cards.ts';
import { changes } from './id/pages/evidence/changes.ts';
import { asKnownOn } from './id/parts/as-known-on.ts';
import { claimCheck } from './id/pages/evidence/claim-check.ts';
import { common } from './id/parts/common.ts';
import { compare } from './id/explorer/compare.ts';
import { dataFiles } from './id/open-data/data-files.ts';
import { embed } from './id/figures/embed.ts';
import { explorer } from './id/explorer/explorer.ts';
import { explorerTable } from './id/explorer/table.ts';
import { explorerEmbed } from './id/explorer/embed.ts';
import { explorerExports } from './id/explorer/exports.ts';
import { explorerTiles } from './id/explorer/tiles.ts';
import { feeds } from './id/open-data/feeds.ts';
import { figurePage } from './id/figures/figure-page.ts';
import { figures } from './id/figures/figures.ts';
import { finder } from './id/parts/search/finder.ts';
import { frame } from './id/figures/frame.ts';
import { gallery } from './id/figures/gallery.ts';
import { home } from './id/pages/home.ts';
import { inauguration } from './id/pages/inauguration.ts';
import { insights } from './id/insights.ts';
import { map } from './id/parts/map.ts';
import { insightPage } from './id/pages/insights.ts';
import { mapPage } from './id/pages/map-page.ts';
import { mppServices } from './id/parts/mpp-services.ts';
import { offline } from './id/parts/offline.ts';
import { errands } from './id/pages/errands.ts';
import { errandNear } from './id/parts/search/errand-near.ts';
import { completeness } from './id/pages/evidence/completeness.ts';
import { method } from './id/pages/evidence/method.ts';
import { openData } from './id/open-data/open-data.ts';
import { packet } from './id/figures/packet.ts';
import { policy } from './id/pages/policy.ts';
import { province } from './id/pages/province.ts';
import { provenance } from './id/pages/evidence/provenance.ts';
import { quality } from './id/parts/quality.ts';
import { reconciliation } from './id/pages/evidence/reconciliation.ts';
import { region } from './id/pages/region.ts';
import { regionKit } from './id/parts/region-kit.ts';
import { search } from './id/parts/search/search.ts';
import { services } from './id/pages/services.ts';
import { siteMenu } from './id/parts/site-menu.ts';
import { siteNote } from './id/parts/site-note.ts';
import { sqlConsole } from './id/explorer/console.ts';
import { tileMaker } from './id/pages/tile-maker.ts';
import { versions } from './id/open-data/versions.ts';

/** The Indonesian texts by page. */
export const id = {
  about,
  cards,
  changes,
  asKnownOn,
  claimCheck,
  common,
  compare,
  dataFiles,
  embed,
  explorer,
  explorerTable,
  explorerEmbed,
  explorerExports,
  explorerTiles,
  feeds,
  figurePage,
  figures,
  finder,
  frame,
  gallery,
  home,
  inauguration,
  insightPage,
  insights,
  map,
  mapPage,
  mppServices,
  offline,
  errands,
  errandNear,
  completeness,
  method,
  openData,
  packet,
  policy,
  provenance,
  province,
  quality,
  reconciliation,
  region,
  regionKit,
  search,
  services,
  siteMenu,
  siteNote,
  sqlConsole,
  tileMaker,
  versions,
};

/** The texts of one language by page. */
export type Messages = typeof id;
