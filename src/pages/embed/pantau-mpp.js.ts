/** /embed/pantau-mpp.js: the script a host page may add. Its address and what it offers are stable. */
import type { APIRoute } from 'astro';
import { bundled } from '../../bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await bundled('embed/browser/host.ts'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
