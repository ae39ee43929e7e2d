/** The Indonesian texts: the reference for the shape of every other language. */
import { about } from './id/about.ts';
import { cards } from './id/cards.ts';
import { changes } from './id/changes.ts';
import { common } from './id/common.ts';
import { explorer } from './id/explorer.ts';
import { feeds } from './id/feeds.ts';
import { figures } from './id/figures.ts';
import { finder } from './id/finder.ts';
import { home } from './id/home.ts';
import { inauguration } from './id/inauguration.ts';
import { map } from './id/map.ts';
import { mapPage } from './id/map-page.ts';
import { method } from './id/method.ts';
import { openData } from './id/open-data.ts';
import { province } from './id/province.ts';
import { region } from './id/region.ts';
import { services } from './id/services.ts';

export const id = {
  about,
  cards,
  changes,
  common,
  explorer,
  feeds,
  figures,
  finder,
  home,
  inauguration,
  map,
  mapPage,
  method,
  openData,
  province,
  region,
  services,
};

export type Messages = typeof id;
