/** The list of stored pages, on the page that is shown when a page can be had from nowhere. */
import { formatDate } from '../i18n/format.ts';
import { joinHtml, markup, trustedHtml, type Html } from '../i18n/html.ts';
import { offline as en } from '../i18n/en/parts/offline.ts';
import { offline as id } from '../i18n/id/parts/offline.ts';
import { langOf, storedDay } from './stored-copy.ts';

/** The id of the paragraph in whose place the list is written. */
export const LIST_ID = 'tersimpan';

const PLACE = new RegExp(`<p id="${LIST_ID}"[^>]*>[^]*?</p>`);

/** Returns the offline page with links to the pages in a cache, or unchanged if there is none. */
export async function withStoredPages(html: string, stored: Cache): Promise<string> {
  const requests = await stored.keys();
  const items = await Promise.all(requests.map(({ url }) => itemOf(url, stored)));
  if (items.length === 0) return html;
  const list = markup`<ul id="${LIST_ID}">${joinHtml(items)}</ul>`;
  return html.replace(PLACE, () => String(list));
}

async function itemOf(address: string, stored: Cache): Promise<Html | null> {
  const response = await stored.match(address);
  if (response === undefined) return null;
  const day = storedDay(response);
  const html = await response.text();
  const lang = langOf(html);
  const date = (lang === 'en' ? en : id).storedOn(formatDate(day, lang));
  return markup`<li lang="${lang}"><a href="${new URL(address).pathname}">${titleOf(html)}</a> (${date})</li>`;
}

/** The title of a page without the name of the site, escaped as the page has it. */
function titleOf(html: string): Html {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return trustedHtml(title.replace(/ \| Pantau MPP$/, ''));
}
