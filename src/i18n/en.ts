/** The English texts; a missing text or one of another type fails the type check. */
import type { Messages } from './id.ts';
import { about } from './en/pages/about.ts';
import { cards } from './en/parts/cards.ts';
import { changes } from './en/pages/evidence/changes.ts';
import { asKnownOn } from './en/parts/as-known-on.ts';
import { claimCheck } from './en/pages/evidence/claim-check.ts';
import { common } from './en/parts/common.ts';
import { compare } from './en/explorer/compare.ts';
import { dataFiles } from './en/open-data/data-files.ts';
import { embed } from './en/figures/embed.ts';
import { explorer } from './en/explorer/explorer.ts';
import { explorerTable } from './en/explorer/table.ts';
import { explorerEmbed } from './en/explorer/embed.ts';
import { explorerExports } from './en/explorer/exports.ts';
import { explorerTiles } from './en/explorer/tiles.ts';
import { feeds } from './en/open-data/feeds.ts';
import { figurePage } from './en/figures/figure-page.ts';
import { figures } from './en/figures/figures.ts';
import { finder } from './en/parts/search/finder.ts';
import { frame } from './en/figures/frame.ts';
import { gallery } from './en/figures/gallery.ts';
import { home } from './en/pages/home.ts';
import { inauguration } from './en/pages/inauguration.ts';
import { insights } from './en/insights.ts';
import { map } from './en/parts/map.ts';
import { insightPage } from './en/pages/insights.ts';
import { mapPage } from './en/pages/map-page.ts';
import { mppServices } from './en/parts/mpp-services.ts';
import { offline } from './en/parts/offline.ts';
import { errands } from './en/pages/errands.ts';
import { errandNear } from './en/parts/search/errand-near.ts';
import { completeness } from './en/pages/evidence/completeness.ts';
import { method } from './en/pages/evidence/method.ts';
import { openData } from './en/open-data/open-data.ts';
import { packet } from './en/figures/packet.ts';
import { policy } from './en/pages/policy.ts';
import { province } from './en/pages/province.ts';
import { provenance } from './en/pages/evidence/provenance.ts';
import { quality } from './en/parts/quality.ts';
import { reconciliation } from './en/pages/evidence/reconciliation.ts';
import { region } from './en/pages/region.ts';
import { regionKit } from './en/parts/region-kit.ts';
import { search } from './en/parts/search/search.ts';
import { services } from './en/pages/services.ts';
import { siteMenu } from './en/parts/site-menu.ts';
import { siteNote } from './en/parts/site-note.ts';
import { sqlConsole } from './en/explorer/console.ts';
import { tileMaker } from './en/pages/tile-maker.ts';
import { versions } from './en/open-data/versions.ts';

/** The English texts by page. */
export const en: Messages = {
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
