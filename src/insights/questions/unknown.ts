/** What is not known: of which share of the inaugurated MPPs each fact is known. */
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { listHtml, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker, type InsightViews } from '../insight.ts';
import { gapsByProvince, gapsByYear } from '../parts/gaps.ts';

type Row = ViewRow<'completeness'>;

/** The fact whose completeness is given by island group. */
const EXAMPLE = 'opened_on';
/** The facts that a list of the ministry would have. */
const ANSWER = ['opened_on', 'address', 'opening_hours', 'services', 'services_offered'];

/** Returns the insight. Throws if no MPP is inaugurated. */
export const unknown: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const rows = views.completeness.filter(({ grouping }) => grouping === 'all');
  const [best] = rows;
  const least = lastOf(rows);
  return {
    slug: 'yang-belum-diketahui',
    view: 'completeness',
    rows: asRows(rows),
    base: { count: least.mpps, of: 'mpps' },
    date: figures.official_as_of,
    sourced: ['mpp_list'],
    words: (lang) => {
      const { insights, common, insightPage } = messagesIn(lang);
      const t = insights.unknown;
      const fieldOf = ({ field }: Row) => insightPage.fields[field] ?? field;
      const of = (row: Row) => tracer('completeness', row, lang);
      const percent = (field: string): Html | string => {
        const row = rows.find((each) => each.field === field);
        return row ? of(row)('known_percent') : '';
      };
      const date = tracer('headline', figures, lang)('official_as_of');
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, fieldOf(least), of(least)('known'), of(least)('mpps'), least),
        subtitle: say(t.subtitle, of(least)('mpps'), date),
        sentence: say(
          t.sentence,
          fieldOf(best!),
          of(best!)('known_percent'),
          percent('services'),
          percent('opened_on'),
        ),
        source: common.ownList,
        findings: [...examples(views, lang), ...answerWords(rows, lang)],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const { insights, insightPage } = messagesIn(lang);
      const t = insights.unknown;
      const drawn = rows.map((row) => ({
        name: insightPage.fields[row.field] ?? row.field,
        dots: [{ kind: 'filled', value: row.known_percent } as const],
        text: formatPercent(row.known_percent, lang),
      }));
      return dotRows(
        {
          title: t.chart,
          description: drawn.map(({ name, text }) => t.described(name, text)).join('; '),
          key: [{ kind: 'filled', label: t.key }],
          rows: drawn,
          tick: (value) => formatNumber(value, lang),
          max: 100,
        },
        context,
      );
    },
    parts: [...gapsByProvince(views), ...gapsByYear(views)],
  };
};

/** The gaps that one answer of the ministry would close, those that are open. */
function answerWords(rows: readonly Row[], lang: Lang): Html[] {
  const { insights, insightPage } = messagesIn(lang);
  const t = insights.unknown;
  const open = ANSWER.flatMap((field) => {
    const row = rows.find((each) => each.field === field);
    if (!row || row.not_known === 0) return [];
    const name = insightPage.fields[field] ?? field;
    return [say(t.missing, name, tracer('completeness', row, lang)('not_known'))];
  });
  return open.length > 0 ? [say(t.answer, listHtml(open, lang))] : [];
}

/** One fact by island group, where there are at least two. */
function examples(views: InsightViews, lang: Lang): Html[] {
  const { insights, insightPage } = messagesIn(lang);
  const t = insights.unknown;
  const field = insightPage.fields[EXAMPLE] ?? EXAMPLE;
  const capital = field.charAt(0).toUpperCase() + field.slice(1);
  const name = lang === 'id' ? capital : field;
  const of = (grouping: string) =>
    views.completeness.filter((row) => row.field === EXAMPLE && row.grouping === grouping);
  const percent = (row: Row) => tracer('completeness', row, lang)('known_percent');
  const ranked = of('island_group').toSorted((a, b) => b.known_percent - a.known_percent);
  const groupName = ({ member }: Row): string => {
    const group = views.coverage_by_island_group.find((row) => row.island_group_id === member);
    return group ? inLang(group, 'name', lang) : member;
  };
  const [best, least] = [ranked[0], ranked.at(-1)];
  return [
    ...(best && least && best !== least
      ? [say(t.group, name, groupName(best), percent(best), groupName(least), percent(least))]
      : []),
  ];
}
