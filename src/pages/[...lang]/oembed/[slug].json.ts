/** /oembed/<slug>.json: the oEmbed response for the page of a figure. */
import type { APIRoute } from 'astro';
import { siteAddress } from '../../../components/embed/site-address.ts';
import { embeddedFigure } from '../../../embed/listing.ts';
import { oembed } from '../../../embed/oembed.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the oEmbed response as JSON. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = ({ props, site }) => {
  const { figure, lang } = props;
  const answer = oembed(siteAddress(site), embeddedFigure(figure, lang), lang);
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json+oembed' },
  });
};
