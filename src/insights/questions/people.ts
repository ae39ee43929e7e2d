/** People instead of regions: how many live where an MPP covers the regency or city. */
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { tracer } from '../../text/trace.ts';
import { governmentName } from '../../text/names.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatShortNumber } from '../../i18n/format.ts';
import { listHtml, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf, memberRows } from '../groups.ts';
import { asRows, headlineOf, summaryOf, type InsightMaker } from '../insight.ts';
import { byProvince } from '../parts/people.ts';

const SHOWN = 10;
const PROVINCES = 3;

type Province = ViewRow<'coverage_by_province'>;

/** Returns the insight. Throws if every region is covered, because its question is then answered. */
export const people: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const summary = summaryOf(views.uncovered_summary);
  const national = lastOf(memberRows(views, 'all', 'all'));
  const shown = views.uncovered_regions.slice(0, SHOWN);
  const [largest] = shown;
  if (!largest)
    throw new Error('Every region is covered: the insight about people needs a new text.');
  const ranked = views.coverage_by_province
    .filter(({ covered, regions }) => covered > 0 && covered < regions)
    .toSorted((a, b) => a.population_covered_percent - b.population_covered_percent);
  return {
    slug: 'penduduk',
    view: 'uncovered_regions',
    rows: asRows(shown),
    base: { count: summary.uncovered, of: 'regions' },
    date: figures.official_as_of,
    sourced: ['mpp_list', 'regions'],
    words: (lang) => {
      const { insights, common } = messagesIn(lang);
      const t = insights.people;
      const date = tracer('headline', figures, lang)('official_as_of');
      const whole = tracer('covered_by_group_and_year', national, lang);
      const value = tracer('uncovered_summary', summary, lang);
      const each = (rows: readonly Province[]): Html =>
        listHtml(
          rows.map((row) => {
            const percent = tracer('coverage_by_province', row, lang)('population_covered_percent');
            return say(t.province, inLang(row, 'name', lang), percent);
          }),
          lang,
        );
      return {
        name: t.name,
        question: t.question,
        title: say(
          t.title,
          whole('population_covered_percent'),
          whole('covered_percent'),
          national,
        ),
        subtitle: say(t.subtitle, value('uncovered'), date),
        sentence: say(
          t.sentence,
          value('uncovered'),
          value('population_uncovered'),
          value('population_uncovered_percent'),
          date,
        ),
        source: common.ownList,
        findings: [
          say(
            t.largest,
            governmentName(largest.kind, largest.name, lang),
            tracer('uncovered_regions', largest, lang)('population'),
          ),
          ...(ranked.length >= 2 * PROVINCES
            ? [
                say(t.lowest, each(ranked.slice(0, PROVINCES))),
                say(t.highest, each(ranked.slice(-PROVINCES).toReversed())),
              ]
            : []),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const t = messagesIn(context.lang).insights.people;
      const rows = shown.map((row) => rowOf(row, context.lang));
      return dotRows(
        {
          title: t.chart,
          description: rows.map(({ name, text }) => t.described(name, text)).join('; '),
          key: [{ kind: 'filled', label: t.key }],
          rows,
          tick: (value) => formatShortNumber(value, context.lang),
        },
        context,
      );
    },
    parts: [byProvince(views)],
  };
};

function rowOf({ kind, name, population }: ViewRow<'uncovered_regions'>, lang: Lang) {
  return {
    name: governmentName(kind, name, lang),
    dots: [{ kind: 'filled', value: population } as const],
    text: formatNumber(population, lang),
  };
}
