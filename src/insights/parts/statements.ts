/** The parts about totals as stated: against the official series, and against the events between two of them. */
import { rowCount } from '../../text/trace-table.ts';
import { tracer } from '../../text/trace.ts';
import { say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { asRows, type InsightPart, type InsightViews } from '../insight.ts';

function farthest<Row extends { difference: number | null }>(
  rows: readonly Row[],
): Row | undefined {
  const size = ({ difference }: Row): number => Math.abs(difference ?? 0);
  return rows.toSorted((a, b) => size(b) - size(a))[0];
}

/** Returns the part about totals that disagree with the official series, if there are any. */
export function againstSeries({ conflicting_totals: rows }: InsightViews): InsightPart[] {
  const most = farthest(rows.filter(({ difference }) => difference !== null));
  if (!most) return [];
  return [
    {
      id: 'jumlah',
      view: 'conflicting_totals',
      rows: asRows(rows),
      words: (lang) => {
        const { againstSeries: t, source } = messagesIn(lang).insights.shares;
        const of = tracer('conflicting_totals', most, lang);
        return {
          title: say(t.title, rowCount('conflicting_totals', rows.length, lang), {
            statements: rows.length,
          }),
          sentence: say(
            t.sentence,
            of('as_of'),
            of('total'),
            of('series_total'),
            of('series_as_of'),
            of('difference'),
          ),
          source,
        };
      },
    },
  ];
}

/** Returns the part about totals that do not follow from the total before and the events between. */
export function againstEvents({ batch_arithmetic: all }: InsightViews): InsightPart[] {
  const checked = all.filter(({ difference }) => difference !== null);
  const rows = checked.filter(({ difference }) => difference !== 0);
  const most = farthest(rows);
  if (checked.length === 0) return [];
  return [
    {
      id: 'hitungan',
      view: 'batch_arithmetic',
      rows: asRows(rows.length > 0 ? rows : checked),
      words: (lang) => {
        const { againstEvents: t, source } = messagesIn(lang).insights.shares;
        const of = most && tracer('batch_arithmetic', most, lang);
        const fewer = rows.filter(({ difference }) => difference! < 0).length;
        return {
          title: say(t.title, { fewer, more: rows.length - fewer }),
          sentence: of
            ? say(
                t.sentence,
                of('date'),
                of('cumulative_total'),
                of('expected_total'),
                of('difference'),
              )
            : say(t.none),
          source,
        };
      },
    },
  ];
}
