/** Every feed as JSON Feed. */
import type { APIRoute } from 'astro';
import { feedRoutes, type FeedProps } from '../../../components/feeds/feed-routes.ts';
import { feedTypes, jsonFeedText } from '../../../feeds/feed.ts';

export const getStaticPaths = feedRoutes;

export const GET: APIRoute<FeedProps> = ({ props }) =>
  new Response(jsonFeedText(props.content), { headers: { 'content-type': feedTypes.json } });
