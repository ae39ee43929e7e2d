/** Copies of pages: the day on which each was stored, and the note that a shown copy gets. */
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { markup, type Html } from '../i18n/html.ts';
import { offline as en } from '../i18n/en/parts/offline.ts';
import { offline as id } from '../i18n/id/parts/offline.ts';

const STORED_AT = 'X-Stored-At';
const words = { id, en };

/** Returns the response with the moment at which it was stored. */
export function stamped(response: Response, now: Date): Response {
  const headers = new Headers(response.headers);
  headers.set(STORED_AT, now.toISOString());
  return new Response(response.body, { status: response.status, headers });
}

/** Returns the stored page with a note of the day of the copy and a link to try again. */
export async function withNote(stored: Response): Promise<Response> {
  const html = await stored.text();
  const lang = langOf(html);
  const note = noteHtml(lang, storedDay(stored));
  // Hosts describe the size and the compression of the page without the note.
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(
    html.replace('<main', () => `${String(note)}<main`),
    { headers },
  );
}

function noteHtml(lang: Lang, day: string): Html {
  const t = words[lang];
  return markup`<p class="site-note" role="status"><span>${t.copy(formatDate(day, lang))}</span> <a href="">${t.retry}</a></p>`;
}

/** The language that a page declares. */
export function langOf(html: string): Lang {
  return /<html[^>]* lang="?en\b/.test(html) ? 'en' : 'id';
}

/** The day of a copy where the reader is, such as `2026-11-30`. */
export function storedDay(stored: Response): string {
  const at = new Date(stored.headers.get(STORED_AT) ?? stored.headers.get('Date') ?? 0);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
