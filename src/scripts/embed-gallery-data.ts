/** What the gallery's script fetches, once, when the reader first chooses something. */
import type { EmbeddedFigure } from '../embed/snippets.ts';
import type { Lang } from '../i18n/lang.ts';

/** A figure in both languages, and whether the newest release has it frozen. */
export type GalleryFigure = Record<Lang, EmbeddedFigure> & { frozen: boolean };

/** All figures by their slug. Rejects when the file cannot be had. */
export async function fetchFigures(address: string): Promise<ReadonlyMap<string, GalleryFigure>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const listed = (await response.json()) as GalleryFigure[];
  return new Map(listed.map((figure) => [figure.id.slug, figure]));
}
