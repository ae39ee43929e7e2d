/** The addresses of the pages of provinces, kabupaten and kota. */
import type { Lang } from './lang.ts';
import { pagePath } from './paths.ts';

/** Returns `kabupaten-jombang`, by the rule of the view region_status, also for former names. */
export function regionSlug(kind: string, name: string): string {
  return slugOf(`${kind} ${name}`);
}

/** Returns `jawa-timur` from the Indonesian name, by the rule of the view coverage_by_province. */
export function provinceSlug(name: string): string {
  return slugOf(name);
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Returns the path of a region's page; `kind` and `name` have the values of the table `regions`. */
export function regionPath(lang: Lang, { kind, name }: { kind: string; name: string }): string {
  return pagePath(lang, `daerah/${regionSlug(kind, name)}/`);
}
