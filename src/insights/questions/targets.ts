/** Was the target met: what there was when each target was stated, what was reached, and the pace needed. */
import { dotRows, type DotRow } from '../../charts/insights/dot-rows.ts';
import { rowCount } from '../../text/trace-table.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import { say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker, type InsightViews } from '../insight.ts';
import { moments, signings } from '../parts/targets.ts';

type Target = ViewRow<'target_pace'>;

/** Returns the insight. Throws if no target with a known outcome was stated in advance. */
export const targets: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const rows = views.target_pace;
  const stated = rows.filter(({ pace_class }) => !['after', 'unknown'].includes(pace_class));
  const met = stated.filter(({ pace_class }) => pace_class === 'done').length;
  const newest = lastOf(stated);
  return {
    slug: 'target-dan-lajunya',
    view: 'target_pace',
    rows: asRows(rows),
    base: { count: rows.length, of: 'targets' },
    date: figures.official_as_of,
    sourced: ['target_outcomes', 'official_series'],
    words: (lang) => {
      const t = messagesIn(lang).insights.targets;
      const of = tracer('target_pace', newest, lang);
      const date = tracer('headline', figures, lang)('official_as_of');
      const count = rowCount('target_pace', rows.length, lang);
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, { met, stated: stated.length }),
        subtitle: say(t.subtitle, count, date),
        sentence: say(
          t.sentence,
          String(newest.year),
          of('target'),
          of('stated_on'),
          of('needed_per_month'),
          of('reached_per_month'),
          of('reached'),
          of('reached_as_of'),
        ),
        source: t.source,
        findings: [
          ...rows.filter((row) => row !== newest).flatMap((row) => targetWords(row, lang)),
          ...provinceWords(views, lang),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const t = messagesIn(context.lang).insights.targets;
      const drawn = rows.map((row) => rowOf(row, context.lang));
      return dotRows(
        {
          title: t.chart,
          description: drawn.map(({ name, text }) => `${name}: ${text}`).join('; '),
          key: (['hollow', 'filled', 'square'] as const).map((kind) => ({
            kind,
            label: t.keys[kind],
          })),
          rows: drawn,
          tick: (value) => formatNumber(value, context.lang),
        },
        context,
      );
    },
    parts: [...moments(views), ...signings(views)],
  };
};

/** A target in a sentence; nothing where a number of it is not known. */
function targetWords(row: Target, lang: Lang): Html[] {
  const t = messagesIn(lang).insights.targets;
  const of = tracer('target_pace', row, lang);
  const year = String(row.year);
  if (row.pace_class === 'unknown') return [];
  if (row.pace_class === 'after') return [say(t.after, year, of('target'), of('stated_on'))];
  if (row.target_measure === 'named') return [say(t.named, year, of('reached'), of('target'))];
  return [
    say(t.one, year, of('reached'), of('target'), of('needed_per_month'), of('reached_per_month')),
  ];
}

/** How many provinces are in each class at the deadline, and a year before. */
function provinceWords({ pace_classes: classes }: InsightViews, lang: Lang): Html[] {
  const t = messagesIn(lang).insights.targets;
  const [done, onPace, slower, stalled] = ['done', 'on_pace', 'slower', 'stalled'].map((name) => {
    const row = classes.find(({ pace_class }) => pace_class === name);
    return row && tracer('pace_classes', row, lang);
  });
  if (!done || !onPace || !slower || !stalled) return [];
  const at = 'provinces_2024';
  return [
    say(t.provinces, done(at), slower(at), stalled(at)),
    say(t.middle, done('provinces_2023'), onPace('provinces_2023')),
  ];
}

function rowOf(row: Target, lang: Lang): DotRow {
  const t = messagesIn(lang).insights.targets;
  const number = (value: number): string => formatNumber(value, lang);
  const dots = [
    { kind: 'square', value: row.target },
    { kind: 'hollow', value: row.start_total },
    { kind: 'filled', value: row.reached },
  ] as const;
  return {
    name: t.row(String(row.year), formatShortDate(row.stated_on, lang)),
    dots: dots.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value }])),
    text: row.reached === null ? t.none : t.text(number(row.reached), number(row.target)),
  };
}
