/** The parts about what is not known: by province, and by the year of inauguration. */
import { yearLines } from '../../charts/insights/lines.ts';
import { swarm } from '../../charts/insights/swarm.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { say } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, type InsightPart, type InsightViews } from '../insight.ts';

type Row = ViewRow<'completeness'>;

/** The fact that the titles are about. */
const EXAMPLE = 'opened_on';
/** A province with fewer MPPs has a share that a single MPP decides. */
const LEAST = 5;
/** The facts that are known of nearly every MPP everywhere, which the swarms leave out. */
const COMPLETE: readonly string[] = ['event', 'inaugurated_on'];
/** The facts that the lines show, two in each panel. */
const PANELS = [
  ['inaugurated_on', 'opened_on'],
  ['address', 'services_offered'],
] as const;

const rowsOf = ({ completeness }: InsightViews, grouping: string): readonly Row[] =>
  completeness.filter((row) => row.grouping === grouping);

function fieldName(field: string, lang: Lang): string {
  return messagesIn(lang).insightPage.fields[field] ?? field;
}

/** Returns the part about provinces, if at least two have enough MPPs. */
export function gapsByProvince(views: InsightViews): InsightPart[] {
  const rows = rowsOf(views, 'province').filter(({ mpps }) => mpps >= LEAST);
  const ranked = rows
    .filter(({ field }) => field === EXAMPLE)
    .toSorted((a, b) => b.known_percent - a.known_percent);
  const [best, least] = [ranked[0], ranked.at(-1)];
  if (!best || !least || best === least) return [];
  const provinceOf = ({ member }: Row) =>
    views.coverage_by_province.find(({ province_code }) => province_code === member);
  const provinceName = (row: Row, lang: Lang): string => {
    const province = provinceOf(row);
    return province ? inLang(province, 'name', lang) : row.member;
  };
  return [
    {
      id: 'menurut-provinsi',
      view: 'completeness',
      // The names are for the table, whose view has only the codes.
      rows: asRows(
        ranked.map((row) => ({
          ...row,
          name_id: provinceName(row, 'id'),
          name_en: provinceName(row, 'en'),
        })),
      ),
      words: (lang) => {
        const { insights, common } = messagesIn(lang);
        const t = insights.unknown.byProvince;
        const percent = (row: Row) => tracer('completeness', row, lang)('known_percent');
        return {
          title: say(
            t.title,
            percent(best),
            provinceName(best, lang),
            percent(least),
            provinceName(least, lang),
          ),
          sentence: say(t.sentence),
          source: common.ownList,
        };
      },
      chart: (context) => {
        const { lang } = context;
        const t = messagesIn(lang).insights.unknown.byProvince;
        const fields = rowsOf(views, 'all')
          .map(({ field }) => field)
          .filter((field) => !COMPLETE.includes(field));
        const groups = fields.map((field) => ({
          name: fieldName(field, lang),
          rows: rows.filter((row) => row.field === field),
        }));
        const ends = (own: readonly Row[]): number[] => own.map((row) => row.known_percent);
        return swarm(
          {
            title: t.chart,
            description: groups
              .map(({ name, rows: own }) =>
                t.described(
                  name,
                  formatPercent(Math.min(...ends(own)), lang),
                  formatPercent(Math.max(...ends(own)), lang),
                ),
              )
              .join('; '),
            axis: t.axis,
            tick: (value) => formatNumber(value, lang),
            rows: groups.map(({ name, rows: own }) => ({
              name,
              values: own.map((row) => ({ value: row.known_percent })),
            })),
          },
          context,
        );
      },
    },
  ];
}

/** Returns the part about years, if MPPs of at least two years are listed. */
export function gapsByYear(views: InsightViews): InsightPart[] {
  const rows = rowsOf(views, 'year').toSorted((a, b) => (a.member < b.member ? -1 : 1));
  const example = rows.filter(({ field }) => field === EXAMPLE);
  const [first, last] = [example[0], example.at(-1)];
  if (!first || !last || first === last) return [];
  const of = (field: string) => rows.filter((row) => row.field === field);
  return [
    {
      id: 'menurut-tahun',
      view: 'completeness',
      rows: asRows(PANELS.flat().flatMap(of)),
      words: (lang) => {
        const { insights, common } = messagesIn(lang);
        const t = insights.unknown.byYear;
        const percent = (row: Row) => tracer('completeness', row, lang)('known_percent');
        const mpps = (row: Row) => tracer('completeness', row, lang)('mpps');
        return {
          title: say(t.title, percent(first), percent(last), first.member, last.member),
          sentence: say(t.sentence, mpps(first), first.member, mpps(last), last.member),
          source: common.ownList,
        };
      },
      chart: (context) => {
        const { lang } = context;
        const t = messagesIn(lang).insights.unknown.byYear;
        const label = (field: string): string =>
          `${fieldName(field, lang)} ${formatPercent(lastOf(of(field)).known_percent, lang)}`;
        return yearLines(
          {
            title: t.chart,
            description: PANELS.flat().map(label).join('; '),
            axis: t.axis,
            panels: PANELS.map((fields, index) => ({
              name: t.panels[index]!,
              series: fields.map((field) => ({
                label: label(field),
                main: field === EXAMPLE || field === 'services_offered',
                points: of(field).map((row) => ({
                  year: Number(row.member),
                  percent: row.known_percent,
                })),
              })),
            })),
          },
          context,
        );
      },
    },
  ];
}
