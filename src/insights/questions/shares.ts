/** What the officials said: shares as stated, their bases, and what their own totals make. */
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { rowCount } from '../../text/trace-table.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatPercent, formatShortDate } from '../../i18n/format.ts';
import { listHtml, say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker } from '../insight.ts';
import { againstEvents, againstSeries } from '../parts/statements.ts';

type Statement = ViewRow<'stated_shares'>;

/** A share without decimals differs from the exact one by up to this many points through rounding. */
const ROUNDING = 0.5;

/** Returns the insight. Throws if no share was stated. */
export const shares: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const rows = views.stated_shares;
  const newest = lastOf(rows);
  const withBase = rows.filter(({ denominator }) => denominator !== null);
  const off = rows.filter(({ stated_difference }) => Math.abs(stated_difference) >= ROUNDING);
  const [most] = rows.toSorted(
    (a, b) => Math.abs(b.stated_difference) - Math.abs(a.stated_difference),
  );
  return {
    slug: 'yang-dikatakan-pejabat',
    view: 'stated_shares',
    rows: asRows(rows),
    base: { count: rows.length, of: 'statements' },
    date: figures.official_as_of,
    sourced: ['stated_shares'],
    words: (lang) => {
      const t = messagesIn(lang).insights.shares;
      const of = (row: Statement) => tracer('stated_shares', row, lang);
      const date = tracer('headline', figures, lang)('official_as_of');
      const bases = new Set(withBase.map(({ denominator }) => denominator)).size;
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, { statements: rows.length, bases, off: off.length }),
        subtitle: say(t.subtitle, rowCount('stated_shares', rows.length, lang), date),
        sentence: say(
          t.sentence,
          of(newest)('total'),
          of(newest)('stated_share'),
          of(newest)('as_of'),
          of(newest)('share_514_percent'),
          of(newest)('share_508_percent'),
        ),
        source: t.source,
        findings: findings(rows, most!, lang),
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.shares;
      const drawn = rows.map((row) => rowOf(row, lang));
      return dotRows(
        {
          title: t.chart,
          description: rows
            .map((row, index) =>
              t.described(
                drawn[index]!.name,
                drawn[index]!.text,
                formatPercent(row.share_514_percent, lang),
              ),
            )
            .join('; '),
          key: (['filled', 'hollow', 'square'] as const).map((kind) => ({
            kind,
            label: t.keys[kind],
          })),
          rows: drawn,
          tick: (value) => formatNumber(value, lang),
        },
        context,
      );
    },
    parts: [...againstSeries(views), ...againstEvents(views)],
  };
};

function findings(rows: readonly Statement[], most: Statement, lang: Lang): Html[] {
  const t = messagesIn(lang).insights.shares;
  const of = (row: Statement) => tracer('stated_shares', row, lang);
  const named = rows.filter(({ denominator }) => denominator !== null);
  const without = rows.filter(({ denominator }) => denominator === null);
  const base = most.denominator === null ? '' : say(t.ofBase, of(most)('denominator'));
  return [
    ...(named.length > 0
      ? [
          say(
            t.based,
            listHtml(
              named.map((row) => say(t.base, of(row)('denominator'), of(row)('as_of'))),
              lang,
            ),
          ),
        ]
      : []),
    ...(without.length > 0
      ? [
          say(
            t.unnamed,
            listHtml(
              without.map((row) => of(row)('as_of')),
              lang,
            ),
          ),
        ]
      : []),
    say(t.most, of(most)('as_of'), of(most)('stated_difference'), base),
  ];
}

function rowOf(row: Statement, lang: Lang) {
  const t = messagesIn(lang).insights.shares;
  return {
    name: t.row(formatShortDate(row.as_of, lang), formatNumber(row.total, lang)),
    dots: [
      { kind: 'square', value: row.share_508_percent } as const,
      { kind: 'hollow', value: row.share_514_percent } as const,
      { kind: 'filled', value: row.stated_share } as const,
    ],
    text: `${formatNumber(row.stated_share, lang)}%`,
  };
}
