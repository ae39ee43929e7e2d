/** Java and the rest of the country, and kota and kabupaten: gaps over time, numbers beside shares. */
import { yearLines, type YearSeries } from '../../charts/insights/lines.ts';
import { tracer } from '../../text/trace.ts';
import { formatPercent } from '../../i18n/format.ts';
import { say } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { gapChange, lastOf, memberRows, type GroupRow } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker } from '../insight.ts';

/** Returns the insight. Throws if a group has no region. */
export const java: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const rowsOf = (grouping: string, member: string) => memberRows(views, grouping, member);
  const [javanese, elsewhere] = [rowsOf('java', 'java'), rowsOf('java', 'elsewhere')];
  const [kota, kabupaten] = [rowsOf('kind', 'kota'), rowsOf('kind', 'kabupaten')];
  const { widest, change } = gapChange(javanese, elsewhere);
  return {
    slug: 'jawa-dan-luar-jawa',
    view: 'covered_by_group_and_year',
    rows: asRows([...javanese, ...elsewhere, ...kota, ...kabupaten]),
    base: { count: figures.base_514, of: 'regions' },
    date: figures.official_as_of,
    sourced: ['mpp_list', 'regions'],
    words: (lang) => {
      const { insights, common } = messagesIn(lang);
      const t = insights.java;
      const value = tracer('headline', figures, lang);
      const at = (rows: readonly GroupRow[]) =>
        tracer('covered_by_group_and_year', lastOf(rows), lang);
      const [onJava, outside, cities, regencies] = [javanese, elsewhere, kota, kabupaten].map(at);
      const since = String(javanese[widest]!.year);
      const more = addedSince(elsewhere, widest) - addedSince(javanese, widest);
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, onJava!('covered_percent'), outside!('covered_percent'), since, {
          change,
        }),
        subtitle: say(t.subtitle, value('base_514'), value('official_as_of')),
        sentence: say(
          t.sentence,
          onJava!('covered'),
          onJava!('regions'),
          outside!('covered'),
          outside!('regions'),
          value('official_as_of'),
        ),
        source: common.ownList,
        findings: [
          ...(change === 'narrowed'
            ? [say(t.added, onJava!('covered'), outside!('covered'), since, { more })]
            : []),
          say(t.left, onJava!('uncovered'), outside!('uncovered')),
          say(
            t.kinds,
            cities!('covered'),
            cities!('regions'),
            regencies!('covered'),
            regencies!('regions'),
          ),
          say(
            t.people,
            onJava!('population_covered_percent'),
            outside!('population_covered_percent'),
          ),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const t = messagesIn(context.lang).insights.java;
      const line = (rows: readonly GroupRow[], main: boolean) => seriesOf(rows, main, context.lang);
      return yearLines(
        {
          title: t.chart,
          description: [javanese, elsewhere, kota, kabupaten]
            .map((rows) => described(rows, context.lang))
            .join('; '),
          axis: t.axis,
          panels: [
            { name: t.panels.java, series: [line(javanese, true), line(elsewhere, false)] },
            { name: t.panels.kind, series: [line(kota, true), line(kabupaten, false)] },
          ],
        },
        context,
      );
    },
  };
};

function addedSince(rows: readonly GroupRow[], from: number): number {
  return lastOf(rows).covered - rows[from]!.covered;
}

function seriesOf(rows: readonly GroupRow[], main: boolean, lang: Lang): YearSeries {
  const { member, covered_percent } = lastOf(rows);
  const name = messagesIn(lang).insights.java.lines[member] ?? member;
  return {
    label: `${name} ${formatPercent(covered_percent, lang)}`,
    main,
    points: rows.map((row) => ({ year: row.year, percent: row.covered_percent })),
  };
}

function described(rows: readonly GroupRow[], lang: Lang): string {
  const t = messagesIn(lang).insights.java;
  const [first, last] = [rows[0]!, lastOf(rows)];
  return t.described(
    t.lines[last.member] ?? last.member,
    formatPercent(first.covered_percent, lang),
    formatPercent(last.covered_percent, lang),
    String(last.year),
  );
}
