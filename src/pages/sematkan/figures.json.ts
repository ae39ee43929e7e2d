/** /sematkan/figures.json: what the gallery's script needs to write snippets in both languages. */
import type { APIRoute } from 'astro';
import { frozenEmbeds } from '../../embed/frozen.ts';
import { embeddedFigure } from '../../embed/listing.ts';
import { figures } from '../../figures/registry.ts';
import type { GalleryFigure } from '../../scripts/gallery/embed-gallery-data.ts';

/** Returns all figures with their titles, addresses and frozen embeds, as JSON. */
export const GET: APIRoute = async () => {
  const frozen = frozenEmbeds();
  const listed: GalleryFigure[] = (await figures()).map((figure) => ({
    id: embeddedFigure(figure, 'id'),
    en: embeddedFigure(figure, 'en'),
    frozen: frozen?.figures.get(figure.slug) ?? null,
  }));
  return Response.json(listed);
};
