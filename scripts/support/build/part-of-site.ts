/**
 * A build that is only compared with another one writes a part of the site: of a route with many
 * addresses those with a given name and a sample, because one loop writes all of them. Published sites
 * are never such a part (publishing.ts).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variable of the environment with the folder of names.txt, in which the build writes its list. */
export const PART_OF_SITE = 'PART_OF_SITE';

const NAMES = 'names.txt';
const LIST = 'routes.json';

/** So many pages of each route and language are in the sample, because each insight has its own text. */
const FIRST = 12;
/** And one of so many. */
const ONE_OF = 24;

/** An address of the site and its route, as Astro lists them. */
export interface Address {
  pathname: string;
  route: { component: string; type: string };
}

/** The files of one route, as paths in the site. */
export interface RouteFiles {
  written: string[];
  leftOut: string[];
}

/** Writes the names which the pages and files of a part of the site have in their addresses. */
export function writeNames(folder: string, names: Iterable<string>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NAMES), [...names].join('\n'));
}

/**
 * Returns the addresses that this build writes: all unless `PART_OF_SITE` names a folder. Then it also
 * writes the list that `routeFiles` reads.
 */
export function addressesToWrite<One extends Address>(all: readonly One[]): readonly One[] {
  const folder = process.env[PART_OF_SITE] ?? '';
  if (folder === '') return all;
  const names = new Set(readFileSync(join(folder, NAMES), 'utf8').split('\n'));
  const written = new Set(partOf(all, names));
  const routes: Record<string, RouteFiles> = {};
  for (const address of all) {
    const files = (routes[address.route.component] ??= { written: [], leftOut: [] });
    files[written.has(address) ? 'written' : 'leftOut'].push(fileOf(address));
  }
  writeFileSync(join(folder, LIST), JSON.stringify(routes, null, 1));
  return [...written];
}

/** Returns what `addressesToWrite` listed in a folder, by the source of each route; empty for none. */
export function routeFiles(folder: string): ReadonlyMap<string, RouteFiles> {
  const list = join(folder, LIST);
  if (!existsSync(list)) return new Map();
  const routes = JSON.parse(readFileSync(list, 'utf8')) as Record<string, RouteFiles>;
  return new Map(Object.entries(routes));
}

/**
 * Returns the addresses with a part that is one of the names, and a sample of each route in each
 * language: several pages, and one file of a route of other files. The order is kept.
 */
export function partOf<One extends Address>(
  all: readonly One[],
  names: ReadonlySet<string>,
): One[] {
  const positions = new Map<string, number>();
  return all.filter(({ pathname, route }) => {
    const parts = partsOf(pathname);
    const group = `${route.component} ${parts[0] === 'en' ? 'en' : 'id'}`;
    const position = positions.get(group) ?? 0;
    positions.set(group, position + 1);
    return isInSample(route.type, position) || parts.some((part) => names.has(part));
  });
}

function isInSample(type: string, position: number): boolean {
  return type === 'page' ? position < FIRST || position % ONE_OF === 0 : position === 0;
}

/** `en`, `daerah`, `kota-batu` from `/en/daerah/kota-batu.svg`. */
function partsOf(pathname: string): string[] {
  return pathname
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .filter((part) => part !== '');
}

function fileOf({ pathname, route }: Address): string {
  const path = pathname.replaceAll(/^\/+|\/+$/g, '');
  if (route.type !== 'page') return path;
  // Astro writes the page for missing addresses as hosts look for it.
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
