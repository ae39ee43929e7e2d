/** /sematkan/figures.json: what the gallery's script needs to write snippets in either language. */
import type { APIRoute } from 'astro';
import { embeddedFigure, frozenEmbeds } from '../../embed/listing.ts';
import { figures } from '../../figures/registry.ts';
import type { GalleryFigure } from '../../scripts/embed-gallery-data.ts';

export const GET: APIRoute = async () => {
  const frozen = frozenEmbeds();
  const listed: GalleryFigure[] = (await figures()).map((figure) => ({
    id: embeddedFigure(figure, 'id'),
    en: embeddedFigure(figure, 'en'),
    frozen: frozen?.slugs.has(figure.slug) ?? false,
  }));
  return Response.json(listed);
};
