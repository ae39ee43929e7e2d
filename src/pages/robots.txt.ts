/** Everything may be read; this is where the list of pages is. */
import type { APIRoute } from 'astro';
import { absolute, filePath } from '../i18n/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(filePath('sitemap-index.xml'))}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
