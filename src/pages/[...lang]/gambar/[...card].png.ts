/** The image of every page, 1200×630, that social networks show beside a link to it. */
import type { APIRoute } from 'astro';
import { langRoutes } from '../../../i18n/paths.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { cardPng, cards } from '../../../images/cards/all.ts';
import { cardName } from '../../../images/cards/card.ts';
import { drawAhead } from '../../../images/png.ts';

/** One address for each card in each language. */
export async function getStaticPaths() {
  const routes = langRoutes().map(async ({ params, props }) => {
    const all = await cards(props.lang);
    if (import.meta.env.PROD) drawAhead([...all.values()], (card) => cardPng(card, props.lang));
    return [...all.keys()].map((path) => ({
      params: { ...params, card: cardName(path) },
      props: { ...props, path },
    }));
  });
  return (await Promise.all(routes)).flat();
}

interface Props {
  lang: Lang;
  path: string;
}

/** Returns the PNG of the card. Throws if the page has none. */
export const GET: APIRoute<Props> = async ({ props: { lang, path } }) => {
  const card = (await cards(lang)).get(path);
  if (!card) throw new Error(`The page ${path} has no card.`);
  return new Response(await cardPng(card, lang), { headers: { 'content-type': 'image/png' } });
};
