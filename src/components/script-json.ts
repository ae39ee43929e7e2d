/** Writes data for a script into a page. */

/** Returns JSON that is safe inside a script element: no tag or comment can begin in it. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
