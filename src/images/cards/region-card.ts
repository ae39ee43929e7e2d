/** The card of a region: its name, its status, and its tile among those of its province. */
import type { Status, ViewRow } from '../../db/schema/views.ts';
import { governmentName } from '../../text/names.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { column, MARGIN } from './frame.ts';
import { textLine } from './text.ts';
import { inBox, provinceOutlines, tileMarkup, tileRing, type CardTile } from './tiles.ts';

type Region = ViewRow<'region_status'>;

/** The data the card is drawn from. */
export interface RegionCardRows {
  region: Region;
  province: ViewRow<'coverage_by_province'>;
  /** The tiles of its province. */
  tiles: readonly CardTile[];
}

const TOP = 66;
const WORDS = 640;
const MAP = { x: 748, y: 66, width: 388, height: 374 };
/** The sign of the status beside its words: the indent of the words, and its scale. */
const SIGN = { room: 78, scale: 2.2 };

/** Returns the body of the card (see `cardSvg`). */
export function regionCard(rows: RegionCardRows, lang: Lang): string {
  const { cards: t } = messagesIn(lang);
  const { region } = rows;
  const name = column(
    [
      { text: t.subject, sizes: [36], height: 42, weight: 700, fill: 'var(--accent)', above: 0 },
      {
        text: governmentName(region.kind, region.name, lang),
        sizes: [90, 84, 76, 70, 64, 60],
        height: 206,
        weight: 800,
        fill: 'var(--ink)',
        above: 34,
      },
    ],
    MARGIN,
    TOP,
    WORDS,
  );
  return name.markup + standing(region, name.end + 58, lang) + map(rows, lang);
}

function standing(region: Region, y: number, lang: Lang): string {
  const { cards: t } = messagesIn(lang);
  const status = region.status as Status;
  const when = whenText(region, lang);
  const words = column(
    [
      {
        text: t.status[status],
        sizes: [48, 44, 40],
        height: 110,
        weight: 700,
        fill: 'var(--ink)',
        above: 0,
      },
      ...(when === null
        ? []
        : [
            {
              text: when,
              sizes: [40, 36, 32],
              height: 46,
              weight: 600,
              fill: 'var(--ink-soft)',
              above: 24,
            } as const,
          ]),
    ],
    MARGIN + SIGN.room,
    y,
    WORDS - SIGN.room,
  );
  const transform = `translate(${Math.round(MARGIN + 14 * SIGN.scale)} ${Math.round(y + 18)}) scale(${SIGN.scale})`;
  return `${words.markup}<g transform="${transform}">${tileMarkup(status, { x: 0, y: 0 })}</g>`;
}

/** Returns the date that belongs to the status; null if none is known. */
function whenText(region: Region, lang: Lang): string | null {
  const { cards: t } = messagesIn(lang);
  const { inaugurated_on, inaugurated_by, opened_on } = region;
  const written = (date: string | null): string => formatDate(date ?? '', lang);
  switch (region.status as Status) {
    case 'inaugurated':
      return inaugurated_on === null ? t.by(written(inaugurated_by)) : written(inaugurated_on);
    case 'served':
      return t.inaugurated(written(inaugurated_on ?? inaugurated_by));
    case 'operating':
      return opened_on === null ? null : t.since(written(opened_on));
    case 'preparing':
    case 'none':
      return null;
  }
}

function map({ region, province, tiles }: RegionCardRows, lang: Lang): string {
  const own = tiles.find(({ code }) => code === region.region_code);
  if (!own) throw new Error(`The region ${region.region_code} has no tile.`);
  const markup =
    tiles.map(({ look, centre }) => tileMarkup(look, centre)).join('') +
    provinceOutlines(tiles) +
    tileRing(own.centre, 3.2);
  const covered = messagesIn(lang).cards.covered(
    formatNumber(province.covered, lang),
    formatNumber(province.regions, lang),
  );
  const middle = MAP.x + MAP.width / 2;
  const bottom = MAP.y + MAP.height;
  const style = { size: 30, fill: 'var(--ink-soft)' } as const;
  return (
    inBox(
      markup,
      tiles.map(({ centre }) => centre),
      MAP,
    ) +
    textLine(
      inLang(province, 'name', lang),
      middle,
      bottom + 48,
      { ...style, weight: 700 },
      'middle',
    ) +
    textLine(covered, middle, bottom + 86, { ...style, weight: 600 }, 'middle')
  );
}
