/** What a link check needs of a page. */
import { JSDOM } from 'jsdom';

export interface ParsedPage {
  /** Every address the page refers to, as written. */
  links: string[];
  /** Every id on the page, in order, with repetitions. */
  ids: string[];
}

/** Reads the addresses and ids of an HTML text. */
export function parseHTML(html: string): ParsedPage {
  const { document } = new JSDOM(html).window;
  const links = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  return { links, ids };
}
