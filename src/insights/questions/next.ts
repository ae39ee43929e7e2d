/** Where next: regions with only covered neighbours, those farthest from any MPP, provinces with none or one. */
import { swarm } from '../../charts/insights/swarm.ts';
import { tracer } from '../../text/trace.ts';
import { governmentName } from '../../text/names.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { listHtml, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { asRows, headlineOf, summaryOf, type InsightMaker } from '../insight.ts';

const NAMED = 4;

type Region = ViewRow<'uncovered_regions'>;

/** Returns the insight. Throws if every region is covered. */
export const next: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const summary = summaryOf(views.uncovered_summary);
  const regions = views.uncovered_regions;
  const surrounded = regions.filter(isSurrounded);
  const far = regions.toSorted((a, b) => b.distance_km - a.distance_km);
  const provincesWith = (covered: number) =>
    views.coverage_by_province.filter((row) => row.covered === covered);
  const groups = views.coverage_by_island_group.map((group) => ({
    group,
    rows: far.filter(({ island_group_id }) => island_group_id === group.island_group_id),
  }));
  return {
    slug: 'di-mana-berikutnya',
    view: 'uncovered_regions',
    rows: asRows(surrounded.length > 0 ? surrounded : far),
    base: { count: summary.uncovered, of: 'regions' },
    date: figures.official_as_of,
    sourced: ['regions', 'borders', 'mpp_list'],
    words: (lang) => {
      const { insights, common } = messagesIn(lang);
      const t = insights.next;
      const value = tracer('uncovered_summary', summary, lang);
      const date = tracer('headline', figures, lang)('official_as_of');
      const each = (
        rows: readonly Region[],
        words: (name: string, number: string) => string,
        column: 'population' | 'distance_km',
      ): Html =>
        listHtml(
          rows.slice(0, NAMED).map((row) => {
            const number = tracer('uncovered_regions', row, lang)(column);
            return say(words, governmentName(row.kind, row.name, lang), number);
          }),
          lang,
        );
      const names = (covered: number): Html =>
        listHtml(
          provincesWith(covered).map((row) => inLang(row, 'name', lang)),
          lang,
        );
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, value('surrounded'), value('uncovered'), summary),
        subtitle: say(t.subtitle, value('uncovered'), date),
        sentence: say(t.sentence, value('beyond_100_km'), value('farthest_km'), date),
        source: common.ownList,
        findings: [
          ...(surrounded.length > 0
            ? [say(t.largest, each(surrounded, t.people, 'population'))]
            : []),
          say(t.farthest, each(far, t.distance, 'distance_km')),
          ...(provincesWith(0).length > 0 ? [say(t.without, names(0))] : []),
          ...(provincesWith(1).length > 0 ? [say(t.only, names(1))] : []),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const t = messagesIn(context.lang).insights.next;
      const number = (value: number): string => formatNumber(value, context.lang);
      const drawn = groups.filter(({ rows }) => rows.length > 0);
      return swarm(
        {
          title: t.chart,
          description: drawn
            .map(({ group, rows }) =>
              t.described(
                inLang(group, 'name', context.lang),
                number(rows.length),
                number(rows[0]!.distance_km),
              ),
            )
            .join('; '),
          axis: t.axis,
          tick: number,
          rows: drawn.map(({ group, rows }) => ({
            name: inLang(group, 'name', context.lang),
            values: rows.map((row, index) => ({
              value: row.distance_km,
              ...(index === 0 && { label: nameOf(row, context.lang) }),
            })),
          })),
        },
        context,
      );
    },
  };
};

function isSurrounded(row: Region): boolean {
  return row.land_neighbours > 0 && row.land_neighbours === row.land_neighbours_covered;
}

function nameOf({ kind, name }: Region, lang: Lang): string {
  return governmentName(kind, name, lang);
}
