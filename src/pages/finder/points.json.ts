/** The point of every region by the slug of its page, fetched when the nearest MPPs of a region are requested. */
import type { APIRoute } from 'astro';
import { view } from '../../db/site-data.ts';

/** Returns `{ "kota-batu": [lat, lng], … }` in degrees as JSON. */
export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries(
      (await view('region_status')).map(({ slug, lat, lng }) => [slug, [lat, lng]]),
    ),
  );
