/** Open long before the ceremony: the time from the opening of an MPP to its inauguration. */
import { swarm } from '../../charts/insights/swarm.ts';
import { tracer } from '../../text/trace.ts';
import { operatorName } from '../../text/names.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { listHtml, say } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, headlineOf, summaryOf, type InsightMaker } from '../insight.ts';

type Opening = ViewRow<'openings'>;

const YEAR = 365.25;
/** Earlier years have so few MPPs that they share one swarm. */
const FIRST_YEAR = '2022';

/** Returns the insight. Throws if no MPP has both days. */
export const openings: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const summary = summaryOf(views.opening_summary);
  const rows = views.openings;
  const [longest] = rows;
  if (!longest) throw new Error('No MPP has a known day of opening and of inauguration.');
  const later = rows.filter(({ days_open }) => days_open < 0);
  return {
    slug: 'buka-sebelum-diresmikan',
    view: 'openings',
    rows: asRows(rows),
    base: { count: summary.days_known, of: 'mpps' },
    date: figures.official_as_of,
    sourced: ['openings'],
    words: (lang) => {
      const { insights, common } = messagesIn(lang);
      const t = insights.openings;
      const value = tracer('opening_summary', summary, lang);
      const date = tracer('headline', figures, lang)('official_as_of');
      const of = (row: Opening) => tracer('openings', row, lang);
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, value('median'), value('opened_before'), value('days_known'), summary),
        subtitle: say(t.subtitle, value('days_known'), value('listed'), date),
        sentence: say(
          t.sentence,
          value('quartile_1'),
          value('quartile_3'),
          value('opened_year_before'),
        ),
        source: common.ownList,
        findings: [
          say(t.same, value('opened_same_day'), value('opened_after'), {
            after: summary.opened_after,
          }),
          say(
            t.longest,
            operatorName(longest, lang),
            of(longest)('days_open'),
            of(longest)('opened_on'),
            of(longest)('inaugurated_on'),
          ),
          ...(later.length > 0
            ? [
                say(
                  t.after,
                  listHtml(
                    later.map((row) =>
                      say(
                        t.one,
                        operatorName(row, lang),
                        of(row)('inaugurated_on'),
                        of(row)('opened_on'),
                      ),
                    ),
                    lang,
                  ),
                ),
              ]
            : []),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const t = messagesIn(context.lang).insights.openings;
      const number = (value: number): string => formatNumber(value, context.lang);
      const groups = byYear(rows, context.lang);
      return swarm(
        {
          title: t.chart,
          description: groups
            .map(({ name, rows: own }) =>
              t.described(name, number(own.length), number(lastOf(own.toReversed()).days_open)),
            )
            .join('; '),
          axis: t.axis,
          tick: number,
          every: 1,
          line: { value: summary.median / YEAR, label: t.median(number(summary.median)) },
          rows: groups.map(({ name, rows: own }) => ({
            name,
            values: own.map((row) => ({
              value: row.days_open / YEAR,
              ...(row === longest && { label: operatorName(row, context.lang) }),
            })),
          })),
        },
        context,
      );
    },
  };
};

function byYear(
  rows: readonly Opening[],
  lang: Lang,
): { name: string; rows: readonly Opening[] }[] {
  const nameOf = (row: Opening): string =>
    row.inaugurated_on < FIRST_YEAR
      ? messagesIn(lang).insights.openings.rest
      : row.inaugurated_on.slice(0, 4);
  const sorted = rows.toSorted((a, b) => (a.inaugurated_on < b.inaugurated_on ? -1 : 1));
  return [...new Set(sorted.map(nameOf))].map((name) => ({
    name,
    rows: rows.filter((row) => nameOf(row) === name),
  }));
}
