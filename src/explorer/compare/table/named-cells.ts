/** The cells of the services reported as available. */
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import type { Piece } from '../../../i18n/html.ts';
import { isOneRegion, type CompareContext } from '../context.ts';
import { messagesOf } from '../words.ts';
import { lines } from './coverage-cells.ts';
import type { PlaceFigures } from './figures.ts';

/** How many services of a province or the nation are named; the others are counted. */
const MOST_NAMED = 5;

/** The services of a region by name; of a province or the nation the most frequent, with the MPPs. */
export function namedCell(of: PlaceFigures, context: CompareContext): Piece {
  const { cells } = messagesOf(context.lang).compare;
  if (of.named.open === 0) return cells.noMpp;
  if (of.named.known === 0) return cells.noReport;
  return isOneRegion(of) ? ofRegion(of, context) : ofMany(of, context);
}

function ofRegion({ named }: PlaceFigures, { lang, serviceNames }: CompareContext): Piece {
  const { cells } = messagesOf(lang).compare;
  const keys = new Set(named.services.map(({ key }) => key));
  const names = [...serviceNames].flatMap(([key, name]) => (keys.has(key) ? [name] : []));
  return lines(
    names.join('; '),
    named.newest === '' ? cells.undatedReport : cells.newestReport(formatDate(named.newest, lang)),
  );
}

function ofMany({ named }: PlaceFigures, { lang, serviceNames }: CompareContext): Piece {
  const { cells } = messagesOf(lang).compare;
  const number = (value: number): string => formatNumber(value, lang);
  const most = named.services
    .slice(0, MOST_NAMED)
    .map(({ key, mpps }) => cells.service(serviceNames.get(key) ?? key, number(mpps)));
  const others = named.services.length - most.length;
  const listed = others > 0 ? [...most, cells.otherServices(number(others))] : most;
  return lines(
    listed.join('; '),
    cells.reportsKnown(number(named.known), number(named.open)),
    ...(named.newest === ''
      ? []
      : [cells.reports(formatDate(named.oldest, lang), formatDate(named.newest, lang))]),
  );
}
