/** Data for a script, written into a page. */

/** JSON that can stand inside a script element: no tag or comment can begin in it. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
