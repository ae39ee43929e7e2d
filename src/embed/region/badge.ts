/** The badge of a region: one small image with its status and the date of the data. */
import { textWidth } from '../../charts/theme.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatDate } from '../../i18n/format.ts';
import { escapeHtml } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { withColours } from '../../images/palette.ts';
import { HEXAGON, statusMarks } from '../../map/tiles/tile-shapes.ts';
import type { Status } from '../../db/statuses.ts';
import { governmentName } from '../../text/names.ts';
import { statusPhrase } from '../../text/phrases/status-phrase.ts';

type Region = ViewRow<'region_status'>;

/** Sizes in pixels: the height, the room of the sign at the left, and the space at the right. */
const HEIGHT = 60;
const SIGN = 48;
const EDGE = 14;

/** Bold letters are wider than the estimate for regular ones. */
const BOLD = 1.12;

/** The fill and edge of the sign of each status, and the colour of the shape in it. */
const looks: Readonly<Record<Status, readonly [fill: string, edge: string, shape: string]>> = {
  inaugurated: ['--accent', '--accent', '--surface'],
  served: ['--surface', '--accent', '--accent'],
  operating: ['--status-operating', '--status-operating', '--surface'],
  preparing: ['--surface', '--status-operating', '--warn'],
  none: ['--surface', '--ink-soft', '--surface'],
};

/** The three lines of a badge as plain text; together they are its text alternative. */
export function badgeLines(region: Region, date: string, lang: Lang): [string, string, string] {
  const { common, regionKit: t } = messagesIn(lang);
  const phrase = statusPhrase(region, lang);
  const setback = region.setback === null ? '' : `; ${common.setbacks[region.setback] ?? ''}`;
  return [
    t.title(governmentName(region.kind, region.name, lang)),
    `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${setback}`,
    t.badge(formatDate(date, lang)),
  ];
}

/** Returns the badge as the text of an SVG file; `date` is that of the data, `YYYY-MM-DD`. */
export function badgeSvg(region: Region, date: string, lang: Lang): string {
  const [title, status, origin] = badgeLines(region, date, lang);
  const width =
    SIGN +
    EDGE +
    Math.max(textWidth(title, 15 * BOLD), textWidth(status, 13), textWidth(origin, 10.5));
  const line = (text: string, y: number, look: string): string =>
    `<text x="${SIGN}" y="${y}" ${look}>${escapeHtml(text)}</text>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="t" font-family="system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">` +
    `<title id="t">${escapeHtml(`${title}: ${status}. ${origin}`)}</title>` +
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="6" fill="var(--surface)" stroke="var(--rule)"/>` +
    signMarkup(region.status as Status) +
    line(title, 21, 'font-size="15" font-weight="700" fill="var(--ink)"') +
    line(status, 38, 'font-size="13" fill="var(--ink)"') +
    line(origin, 52, 'font-size="10.5" fill="var(--ink-soft)"') +
    '</svg>\n';
  return withColours(svg, 'light');
}

function signMarkup(status: Status): string {
  const [fill, edge, shape] = looks[status];
  const mark = statusMarks[status];
  const inner = mark === '' ? '' : `<path fill="var(${shape})" fill-rule="evenodd" d="${mark}"/>`;
  return `<g transform="translate(${SIGN / 2} ${HEIGHT / 2})"><path fill="var(${fill})" stroke="var(${edge})" stroke-width="1.5" d="${HEXAGON}"/>${inner}</g>`;
}
