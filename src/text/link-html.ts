/** Links inside running text that is written as HTML. */

/** A link as HTML; `html` is its text, already safe for HTML. */
export function linkHtml(href: string, html: string): string {
  return `<a href="${href}">${html}</a>`;
}
