/** The addresses of the pages of kabupaten and kota. */
import type { Lang } from './lang.ts';
import { pagePath } from './paths.ts';

/** `kabupaten-jombang`: the rule of the view region_status, also for names no region has any more. */
export function regionSlug(kind: string, name: string): string {
  return `${kind} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The address of a region's page; `kind` and `name` as the table of regions has them. */
export function regionPath(lang: Lang, { kind, name }: { kind: string; name: string }): string {
  return pagePath(lang, `daerah/${regionSlug(kind, name)}/`);
}
