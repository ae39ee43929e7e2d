/** When the target would be reached if the official total kept rising as fast as in three spans of time. */
import { fan } from '../../charts/insights/fan.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatDate, formatNumber, formatShortDate } from '../../i18n/format.ts';
import { say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { asRows, headlineOf, type InsightMaker } from '../insight.ts';

type Span = ViewRow<'pace_projections'>;
type Rising = Span & { complete_on: string };

/** Returns the insight. Throws if no total is old enough for a span. */
export const pace: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const spans = views.pace_projections;
  if (spans.length === 0) throw new Error('No official total is old enough to compute a pace.');
  const rising = spans.filter((span): span is Rising => span.complete_on !== null);
  const ends = rising.toSorted((a, b) => (a.complete_on < b.complete_on ? -1 : 1));
  const change = changeOf(spans);
  return {
    slug: 'kapan-pada-laju-ini',
    view: 'pace_projections',
    rows: asRows(spans),
    base: { count: figures.target_2024, of: 'mpps' },
    date: figures.official_as_of,
    sourced: ['official_series'],
    words: (lang) => {
      const t = messagesIn(lang).insights.pace;
      const value = tracer('headline', figures, lang);
      const month = (span: Rising | undefined) =>
        span ? tracer('pace_projections', span, lang)('complete_on') : '';
      return {
        name: t.name,
        question: t.question,
        title:
          figures.still_short <= 0
            ? say(t.reached, value('official_total'))
            : say(t.title, month(ends[0]), month(ends.at(-1)), value('target_2024'), {
                spans: new Set(ends.map((span) => span.complete_on)).size,
              }),
        subtitle: say(t.subtitle, value('target_2024'), value('official_as_of')),
        sentence: say(
          t.sentence,
          value('official_total'),
          value('official_as_of'),
          value('still_short'),
        ),
        source: t.source,
        findings: [
          ...spans.map((span) => {
            const of = tracer('pace_projections', span, lang);
            if (span.complete_on === null) return say(t.still, of('months'));
            return say(
              t.span,
              of('months'),
              of('from_total'),
              of('from_date'),
              of('to_total'),
              of('rise_per_month'),
              of('complete_on'),
            );
          }),
          say(t.pace, { change }),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.pace;
      const target = figures.target_2024;
      const at = (day: string) => new Date(day);
      return fan(
        {
          title: t.chart,
          description: rising
            .map((span) =>
              t.described(formatNumber(span.months, lang), formatDate(span.complete_on, lang)),
            )
            .join('; '),
          axis: t.axis,
          observed: views.official_series.map(({ date, total }) => ({
            date: at(date),
            value: total,
          })),
          target: { value: target, label: t.target(formatNumber(target, lang)) },
          projections: rising.map((span) => ({
            end: { date: at(span.complete_on), value: target },
            label: t.label(
              formatNumber(span.months, lang),
              formatShortDate(span.complete_on, lang),
            ),
          })),
        },
        context,
      );
    },
  };
};

/** How the pace changes from the longest span, which reaches back furthest, to the shortest. */
function changeOf(spans: readonly Span[]): 'slower' | 'faster' | 'same' {
  const paces = spans
    .toSorted((a, b) => b.months - a.months)
    .map(({ rise_per_month }) => rise_per_month);
  const pairs = paces.slice(1).map((pace, index) => pace - paces[index]!);
  if (pairs.every((step) => step < 0)) return 'slower';
  return pairs.every((step) => step > 0) ? 'faster' : 'same';
}
