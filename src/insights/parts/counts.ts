/** The parts about two comparable counts of one MPP: of reports years apart, and of a plan and a report. */
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { operatorName } from '../../text/names.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { joinHtml, listHtml, say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { asRows, type InsightPart, type InsightViews } from '../insight.ts';

type Pair = ViewRow<'count_changes'>;
type Basis = 'reported' | 'planned';

/** Returns the parts about counts of services over time and against plans, each if a pair is known. */
export function countChanges(views: InsightViews): InsightPart[] {
  return [...partOf(views, 'reported', 'perubahan'), ...partOf(views, 'planned', 'rencana')];
}

function partOf(views: InsightViews, basis: Basis, id: string): InsightPart[] {
  const rows = views.count_changes.filter(({ from_basis }) => from_basis === basis);
  const services = rows.filter(({ measure }) => measure === 'services');
  const [most] = services.toSorted((a, b) => Math.abs(b.figure_change) - Math.abs(a.figure_change));
  const summary = (measure: string) =>
    views.count_change_summary.find((row) => row.measure === measure && row.from_basis === basis);
  const [ofServices, ofAgencies] = [summary('services'), summary('agencies')];
  if (!most || !ofServices || !ofAgencies) return [];
  return [
    {
      id,
      view: 'count_changes',
      rows: asRows([...services, ...rows.filter(({ measure }) => measure === 'agencies')]),
      words: (lang) => {
        const { counts, bothWays, source } = messagesIn(lang).insights.offered;
        const t = counts[basis];
        const of = tracer('count_change_summary', ofServices, lang);
        const agencies = tracer('count_change_summary', ofAgencies, lang);
        const pair = tracer('count_changes', most, lang);
        const mixed = basis === 'planned' ? mixedWords(rows, lang) : [];
        const sentence = say(
          t.sentence,
          of('mpps_fewer'),
          operatorName(most, lang),
          pair('from_figure'),
          pair('to_figure'),
          agencies('mpps_more'),
          agencies('mpps'),
          agencies('mpps_fewer'),
        );
        return {
          title: say(t.title, of('mpps_more'), of('mpps'), {
            more: ofServices.mpps_more,
            mpps: ofServices.mpps,
          }),
          sentence: joinHtml(
            [sentence, ...(mixed.length > 0 ? [say(bothWays, listHtml(mixed, lang))] : [])],
            ' ',
          ),
          source,
        };
      },
      chart: (context) => {
        const { lang } = context;
        const t = messagesIn(lang).insights.offered.counts[basis];
        const drawn = services.map((row) => ({
          name: operatorName(row, lang),
          dots: [
            { kind: 'hollow', value: row.from_figure } as const,
            { kind: 'filled', value: row.to_figure } as const,
          ],
          text: `${formatNumber(row.from_figure, lang)} → ${formatNumber(row.to_figure, lang)}`,
        }));
        return dotRows(
          {
            title: t.chart,
            description: `${t.keys.hollow} → ${t.keys.filled}: ${drawn.map(({ name, text }) => `${name} ${text}`).join('; ')}`,
            key: (['hollow', 'filled'] as const).map((kind) => ({ kind, label: t.keys[kind] })),
            rows: drawn,
            tick: (value) => formatNumber(value, lang),
          },
          context,
        );
      },
    },
  ];
}

/** The MPPs that opened with fewer agencies but more services than planned. */
function mixedWords(rows: readonly Pair[], lang: Lang): Html[] {
  const { mixed } = messagesIn(lang).insights.offered;
  return rows
    .filter((row) => row.measure === 'agencies' && row.figure_change < 0)
    .flatMap((agencies) => {
      const services = rows.find(
        (row) => row.measure === 'services' && row.region_code === agencies.region_code,
      );
      if (!services || services.figure_change <= 0) return [];
      const [a, s] = [agencies, services].map((row) => tracer('count_changes', row, lang));
      return say(
        mixed,
        operatorName(agencies, lang),
        a!('from_figure'),
        a!('to_figure'),
        s!('from_figure'),
        s!('to_figure'),
      );
    });
}
