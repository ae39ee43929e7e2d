/** The addresses of insights. */

/** Returns the path of an insight's page without language and base path: `wawasan/<slug>/`. */
export function insightPath(slug: string): string {
  return `wawasan/${slug}/`;
}
