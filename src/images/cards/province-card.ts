/** The card of a province: how many of its regions are covered, and a tile for each of them. */
import { statuses } from '../../db/statuses.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { column, MARGIN } from './frame.ts';
import { textLine } from './text.ts';
import { inBox, provinceOutlines, tileMarkup, type CardTile } from './tiles.ts';

/** The data the card is drawn from. */
export interface ProvinceCardRows {
  province: ViewRow<'coverage_by_province'>;
  /** The tiles of the province. */
  tiles: readonly CardTile[];
}

const TOP = 66;
const WORDS = 560;
const MAP = { x: 664, y: 60, width: 472 };
/** The key of the signs under the map: the middle of its last line, and the line height. */
const KEY = { x: 664, y: 500, step: 34 };
/** Space between the map and the key. */
const GAP = 30;

/** Returns the body of the card (see `cardSvg`). */
export function provinceCard({ province, tiles }: ProvinceCardRows, lang: Lang): string {
  const { cards: t } = messagesIn(lang);
  const figure = t.outOf(
    formatNumber(province.covered, lang),
    formatNumber(province.regions, lang),
  );
  const words = column(
    [
      {
        text: inLang(province, 'name', lang),
        sizes: [80, 72, 64],
        height: 184,
        weight: 800,
        fill: 'var(--ink)',
        above: 0,
      },
      { text: figure, sizes: [116], height: 134, weight: 800, fill: 'var(--accent)', above: 62 },
      {
        text: t.province,
        sizes: [42],
        height: 144,
        weight: 600,
        fill: 'var(--ink-soft)',
        above: 40,
      },
    ],
    MARGIN,
    TOP,
    WORDS,
  );
  const markup =
    tiles.map(({ look, centre }) => tileMarkup(look, centre)).join('') + provinceOutlines(tiles);
  const centres = tiles.map(({ centre }) => centre);
  const { top, markup: key } = keyOf(tiles, lang);
  const box = { ...MAP, height: top - GAP - MAP.y };
  return words.markup + inBox(markup, centres, box) + key;
}

/** Returns the signs that occur on the map, each with its words, and the position of the first. */
function keyOf(tiles: readonly CardTile[], lang: Lang): { top: number; markup: string } {
  const { status: words } = messagesIn(lang).cards;
  const shown = statuses.filter((status) => tiles.some(({ look }) => look === status));
  const style = { size: 24, weight: 600, fill: 'var(--ink-soft)' } as const;
  const top = KEY.y - (shown.length - 1) * KEY.step;
  const lines = shown.map((status, index) => {
    const y = top + index * KEY.step;
    const sign = tileMarkup(status, { x: 0, y: 0 });
    return (
      `<g transform="translate(${KEY.x + 12} ${y}) scale(.85)">${sign}</g>` +
      textLine(words[status], KEY.x + 38, y + 9, style)
    );
  });
  return { top, markup: lines.join('') };
}
