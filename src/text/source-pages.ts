/** Where a source stands on the site: on the page of the year in which it was published. */
import type { Lang } from '../i18n/lang.ts';
import { pagePath } from '../i18n/paths.ts';

/** The part of the address of the page for sources without a date. */
export const UNDATED = 'tanpa-tanggal';

interface Placed {
  id: string;
  published: string | null;
}

/** The part of the address of a source's page: its year, or the word for those without a date. */
export function sourceGroup({ published }: Pick<Placed, 'published'>): string {
  return published?.slice(0, 4) ?? UNDATED;
}

/** All parts of addresses that sources need, newest year first and undated last. */
export function sourceGroups(sources: readonly Placed[]): string[] {
  const groups = [...new Set(sources.map(sourceGroup))];
  const years = groups.filter((group) => group !== UNDATED).toSorted();
  return [...years.toReversed(), ...groups.filter((group) => group === UNDATED)];
}

/** The address at which a source stands with everything that cites it. */
export function sourcePath(lang: Lang, source: Placed): string {
  return pagePath(lang, `sumber/${sourceGroup(source)}/#${source.id}`);
}

/** Newest first by date of publication, undated last, then by key. */
export function byPublication(a: Placed, b: Placed): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id);
}
