/** /embed/pantau-mpp.js: the script that a host page may add. Its address and its API are stable. */
import type { APIRoute } from 'astro';
import { bundled } from '../../bundle.ts';

/** Returns the script. */
export const GET: APIRoute = async () =>
  new Response(await bundled('embed/browser/host.ts'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
