/** The list beside the map as a drawing, because its image is made like that of a chart. */
import type { Status } from '../../../db/statuses.ts';
import { markup, trustedHtml, type Html } from '../../../i18n/html.ts';
import { partsMarkup, statusLetter, statusParts } from '../../../map/tiles/tile-shapes.ts';
import { part, setHtml } from '../../../scripts/dom.ts';

/** Sizes in pixels. */
const WIDTH = 800;
const HEAD = 26;
const ROW = 40;

/**
 * The drawing of the rows that the list shows, below its count and the heading of its values. It is
 * in the page, invisible, so that the style sheets apply; the caller removes it.
 */
export function listDrawing(list: HTMLElement): SVGSVGElement {
  const items = [...part(list, 'list-rows').children];
  const height = HEAD + items.length * ROW;
  const rows = items.map((item, index) => rowMarkup(item, HEAD + index * ROW));
  const heads = [part(list, 'list-count'), part(list, 'list-value')].map(wordsOf);
  const svg = markup`<svg class="tile-map explorer-tiles" data-colour="status" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-size="14"><text x="0" y="14" font-size="12" fill="var(--ink-soft)">${heads[0]}</text><text x="${WIDTH}" y="14" font-size="12" text-anchor="end" fill="var(--ink-soft)">${heads[1]}</text>${rows}</svg>`;
  const box = document.createElement('div');
  box.hidden = true;
  setHtml(box, svg);
  list.append(box);
  return box.querySelector('svg')!;
}

function rowMarkup(item: Element, top: number): Html {
  const find = (name: string): string => wordsOf(item.querySelector(`.list-${name}`));
  const status = (item.querySelector<HTMLElement>('[data-status]')?.dataset['status'] ??
    'none') as Status;
  const mark = trustedHtml(partsMarkup(statusParts(status)));
  return markup`<path d="M0 ${top}H${WIDTH}" stroke="var(--rule)"/><g data-s="${statusLetter(status)}" transform="translate(9 ${top + ROW / 2}) scale(.6)">${mark}</g><g fill="var(--ink)"><text x="26" y="${top + 17}" font-weight="600">${find('name')}</text><text x="${WIDTH}" y="${top + 17}" text-anchor="end">${find('value')}</text></g><text x="26" y="${top + 33}" font-size="12" fill="var(--ink-soft)">${find('place')}</text>`;
}

function wordsOf(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}
