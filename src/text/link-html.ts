/** Links inside running text that is written as HTML. */

/** Returns a link as HTML; `html` is its text, already escaped. */
export function linkHtml(href: string, html: string): string {
  return `<a href="${href}">${html}</a>`;
}
