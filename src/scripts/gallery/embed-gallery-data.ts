/** The data that the gallery's script fetches once, at the reader's first choice. */
import type { FrozenFigure } from '../../embed/frozen.ts';
import type { EmbeddedFigure } from '../../embed/snippets.ts';
import type { Lang } from '../../i18n/lang.ts';

/** A figure in both languages, and as frozen in the newest release; null where it is not there. */
export type GalleryFigure = Record<Lang, EmbeddedFigure> & {
  frozen: Record<Lang, FrozenFigure> | null;
};

/** All figures by slug. Rejects when the file cannot be fetched. */
export async function fetchFigures(address: string): Promise<ReadonlyMap<string, GalleryFigure>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const listed = (await response.json()) as GalleryFigure[];
  return new Map(listed.map((figure) => [figure.id.slug, figure]));
}
