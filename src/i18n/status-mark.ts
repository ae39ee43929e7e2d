/**
 * The sign of a status beside its words: a disc for inaugurated, half a disc for served, a square for
 * operating, an empty square for in preparation, a ring for none found. Each is one path, so that it is
 * on paper, in forced colours and without the style sheet; tile map and dot map have the same shapes.
 */
import type { Status } from '../db/statuses.ts';
import { markup, type Html, type Piece } from './html.ts';

/** The sign of each status in a box of 12 units. */
const paths: Readonly<Record<Status, string>> = {
  inaugurated: 'M6 .5a5.5 5.5 0 0 1 0 11a5.5 5.5 0 0 1 0-11z',
  served: 'M6 .5a5.5 5.5 0 0 0 0 11zm0 0a5.5 5.5 0 0 1 0 11v-1.5a4 4 0 0 0 0-8z',
  operating: 'M1 1h10v10h-10z',
  preparing: 'M1 1h10v10h-10zm1.5 1.5v7h7v-7z',
  none: 'M6 .5a5.5 5.5 0 0 1 0 11a5.5 5.5 0 0 1 0-11zm0 1.5a4 4 0 0 0 0 8a4 4 0 0 0 0-8z',
};

/** Returns the sign of a status as an SVG element. */
export function statusSign(status: Status): Html {
  return markup`<svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="${paths[status]}"/></svg>`;
}

/** Returns words about a status after its sign. */
export function statusMark(status: Status, words: Piece): Html {
  return markup`<span class="status-mark" data-status="${status}">${statusSign(status)}${words}</span>`;
}
