/** Every feed as Atom. */
import type { APIRoute } from 'astro';
import { feedRoutes, type FeedProps } from '../../../components/feeds/feed-routes.ts';
import { atomText, feedTypes } from '../../../feeds/feed.ts';

/** One address for each feed in each language. */
export const getStaticPaths = feedRoutes;

/** Returns the feed as Atom. */
export const GET: APIRoute<FeedProps> = ({ props }) =>
  new Response(atomText(props.content), {
    headers: { 'content-type': `${feedTypes.atom}; charset=utf-8` },
  });
