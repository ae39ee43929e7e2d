/** The request to a region's information officer as a plain file, in Indonesian. */
import type { APIRoute } from 'astro';
import { messagesIn } from '../../../i18n/messages.ts';

/** Returns the text. */
export const GET: APIRoute = () =>
  new Response(`${messagesIn('id').completeness.request.letter.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
