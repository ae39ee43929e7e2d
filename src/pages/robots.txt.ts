/** /robots.txt: allows all crawling and names the sitemap. */
import type { APIRoute } from 'astro';
import { absolute, filePath } from '../i18n/paths.ts';

/** Returns the text of the file. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(filePath('sitemap-index.xml'))}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
