/** The regions that the state designates as underdeveloped, and all others. */
import { yearLines } from '../../charts/insights/lines.ts';
import { tracer } from '../../text/trace.ts';
import { formatPercent } from '../../i18n/format.ts';
import { listHtml, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf, memberRows, type GroupRow } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker, type InsightViews } from '../insight.ts';

/** Returns the insight. Throws if no region is designated. */
export const underdeveloped: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const pair = (grouping: string) =>
    ['underdeveloped', 'other'].map((member) => memberRows(views, grouping, member)) as [
      readonly GroupRow[],
      readonly GroupRow[],
    ];
  const [designated, others] = pair('designation');
  const outside = pair('designation_outside_papua');
  const first = designated.find(({ covered }) => covered > 0);
  return {
    slug: 'daerah-tertinggal',
    view: 'covered_by_group_and_year',
    rows: asRows([...designated, ...others]),
    base: { count: figures.base_514, of: 'regions' },
    date: figures.official_as_of,
    sourced: ['mpp_list', 'regions', 'underdeveloped'],
    words: (lang) => {
      const t = messagesIn(lang).insights.underdeveloped;
      const value = tracer('headline', figures, lang);
      const at = (rows: readonly GroupRow[]) =>
        tracer('covered_by_group_and_year', lastOf(rows), lang);
      const [named, other] = [at(designated), at(others)];
      const [namedOutside, otherOutside] = outside.map(at);
      return {
        name: t.name,
        question: t.question,
        title: say(
          t.title,
          named('covered'),
          named('regions'),
          other('covered_percent'),
          lastOf(designated),
        ),
        subtitle: say(t.subtitle, value('base_514'), value('official_as_of')),
        sentence: say(
          t.sentence,
          named('covered_percent'),
          other('covered_percent'),
          other('covered'),
          other('regions'),
          value('official_as_of'),
        ),
        source: t.source,
        findings: [
          say(
            t.outside,
            namedOutside!('covered'),
            namedOutside!('regions'),
            namedOutside!('covered_percent'),
            otherOutside!('covered_percent'),
          ),
          byIsland(views, lang),
          ...(first ? [say(t.first, String(first.year))] : []),
          say(t.people, named('population_covered_percent'), other('population_covered_percent')),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const t = messagesIn(context.lang).insights.underdeveloped;
      const series = (rows: readonly GroupRow[], main: boolean) => ({
        label: labelOf(rows, context.lang),
        main,
        points: rows.map((row) => ({ year: row.year, percent: row.covered_percent })),
      });
      const panel = (name: string, [main, rest]: typeof outside) => ({
        name,
        series: [series(main, true), series(rest, false)],
      });
      const described = [designated, others, ...outside].map((rows) => {
        const { member, covered_percent: percent, year } = lastOf(rows);
        const name = t.lines[member] ?? member;
        return t.described(name, formatPercent(percent, context.lang), String(year));
      });
      return yearLines(
        {
          title: t.chart,
          description: described.join('; '),
          axis: t.axis,
          panels: [panel(t.panels.all, [designated, others]), panel(t.panels.outside, outside)],
        },
        context,
      );
    },
  };
};

function labelOf(rows: readonly GroupRow[], lang: Lang): string {
  const { member, covered_percent } = lastOf(rows);
  const name = messagesIn(lang).insights.underdeveloped.lines[member] ?? member;
  return `${name} ${formatPercent(covered_percent, lang)}`;
}

/** How many designated regions of each island group are covered, from west to east. */
function byIsland(views: InsightViews, lang: Lang): Html {
  const t = messagesIn(lang).insights.underdeveloped;
  const groups = views.coverage_by_island_group.flatMap((group) => {
    const grouping = `designation_${group.island_group_id}`;
    const row = views.covered_by_group_and_year.findLast(
      (each) => each.grouping === grouping && each.member === 'underdeveloped',
    );
    return row ? [{ name: inLang(group, 'name', lang), row }] : [];
  });
  const each = groups.map(({ name, row }) => {
    const value = tracer('covered_by_group_and_year', row, lang);
    return say(t.island, name, value('covered'), value('regions'));
  });
  return say(t.islands, listHtml(each, lang));
}
