/** The part about people by province: the share of the people and of the regions that are covered. */
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { tracer } from '../../text/trace.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { say } from '../../i18n/html.ts';
import { inLang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { asRows, headlineOf, type InsightPart, type InsightViews } from '../insight.ts';

/** Returns the part, its provinces from the highest share of people to the lowest. */
export function byProvince(views: InsightViews): InsightPart {
  const figures = headlineOf(views);
  const rows = views.coverage_by_province.toSorted(
    (a, b) =>
      b.population_covered_percent - a.population_covered_percent ||
      b.covered_percent - a.covered_percent ||
      b.population - a.population,
  );
  return {
    id: 'provinsi',
    view: 'coverage_by_province',
    rows: asRows(rows),
    words: (lang) => {
      const { insights, common } = messagesIn(lang);
      const t = insights.people.byProvince;
      const of = tracer('headline', figures, lang);
      return {
        title: say(t.title, of('complete_provinces'), of('provinces_without'), of('provinces'), {
          complete: figures.complete_provinces,
          without: figures.provinces_without,
        }),
        sentence: say(t.sentence),
        source: common.ownList,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.people.byProvince;
      const drawn = rows.map((row) => ({
        name: inLang(row, 'name', lang),
        dots: [
          { kind: 'hollow', value: row.covered_percent } as const,
          { kind: 'filled', value: row.population_covered_percent } as const,
        ],
        text: formatPercent(row.population_covered_percent, lang),
      }));
      return dotRows(
        {
          title: t.chart,
          description: drawn.map(({ name, text }) => `${name} ${text}`).join('; '),
          key: (['filled', 'hollow'] as const).map((kind) => ({ kind, label: t.keys[kind] })),
          rows: drawn,
          tick: (value) => formatNumber(value, lang),
          max: 100,
          dense: true,
        },
        context,
      );
    },
  };
}
