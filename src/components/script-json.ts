/** Writes data for a script into a page. */
import { trustedHtml, type Html } from '../i18n/html.ts';

/** Returns JSON that is safe inside a script element: no tag or comment can begin in it. */
export function toScriptJson(data: object): Html {
  return trustedHtml(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
