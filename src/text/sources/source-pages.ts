/** The address of a source on the site: on the page of the year in which it was published. */
import type { Lang } from '../../i18n/lang.ts';
import { pagePath } from '../../i18n/paths.ts';

/** The part of the address of the page for sources without a date. */
export const UNDATED = 'tanpa-tanggal';

interface Placed {
  id: string;
  published: string | null;
}

/** Returns the part of the address of a source's page: its year, or `UNDATED`. */
export function sourceGroup({ published }: Pick<Placed, 'published'>): string {
  return published?.slice(0, 4) ?? UNDATED;
}

/** Returns all such parts that sources need, newest year first and undated last. */
export function sourceGroups(sources: readonly Placed[]): string[] {
  const groups = [...new Set(sources.map(sourceGroup))];
  const years = groups.filter((group) => group !== UNDATED).toSorted();
  return [...years.toReversed(), ...groups.filter((group) => group === UNDATED)];
}

/** Returns the address of a source on its page, together with everything that cites it. */
export function sourcePath(lang: Lang, source: Placed): string {
  return pagePath(lang, `sumber/${sourceGroup(source)}/#${source.id}`);
}

/** Compares two sources: newest first by date of publication, undated last, then by key. */
export function byPublication(a: Placed, b: Placed): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id);
}
