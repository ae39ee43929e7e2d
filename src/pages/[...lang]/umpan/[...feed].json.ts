/** Every feed as JSON Feed. */
import type { APIRoute } from 'astro';
import { feedRoutes, type FeedProps } from '../../../components/feeds/feed-routes.ts';
import { feedTypes, jsonFeedText } from '../../../feeds/feed.ts';

/** One address for each feed in each language. */
export const getStaticPaths = feedRoutes;

/** Returns the feed as JSON Feed. */
export const GET: APIRoute<FeedProps> = ({ props }) =>
  new Response(jsonFeedText(props.content), { headers: { 'content-type': feedTypes.json } });
