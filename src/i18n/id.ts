/** The Indonesian texts: the reference for the shape of every other language. */
import { about } from './id/about.ts';
import { common } from './id/common.ts';
import { explorer } from './id/explorer.ts';
import { home } from './id/home.ts';
import { inauguration } from './id/inauguration.ts';
import { method } from './id/method.ts';
import { openData } from './id/open-data.ts';
import { province } from './id/province.ts';

export const id = { about, common, explorer, home, inauguration, method, openData, province };

export type Messages = typeof id;
