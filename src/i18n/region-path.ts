/** The addresses of the pages of provinces, kabupaten and kota. */
import type { Lang } from './lang.ts';
import { pagePath } from './paths.ts';

/** `kabupaten-jombang`: the rule of the view region_status, also for names no region has any more. */
export function regionSlug(kind: string, name: string): string {
  return slugOf(`${kind} ${name}`);
}

/** `jawa-timur`, from the Indonesian name: the rule of the view coverage_by_province. */
export function provinceSlug(name: string): string {
  return slugOf(name);
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The address of a region's page; `kind` and `name` as the table of regions has them. */
export function regionPath(lang: Lang, { kind, name }: { kind: string; name: string }): string {
  return pagePath(lang, `daerah/${regionSlug(kind, name)}/`);
}
