/** The parts about inauguration events: their form year by year, and the calendar. */
import { calendar } from '../../charts/insights/calendar.ts';
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { tracer } from '../../text/trace.ts';
import { formatNumber } from '../../i18n/format.ts';
import { listHtml, say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, type InsightPart, type InsightViews } from '../insight.ts';

/** How many months the sentence names, those with the most MPPs. */
const NAMED = 3;

/** Returns the part about joint and online events by year. Throws if no event is known. */
export function byForm({ inaugurations_by_year: rows }: InsightViews): InsightPart {
  const newest = lastOf(rows);
  const online = rows.find(({ virtual_events }) => virtual_events > 0);
  return {
    id: 'bentuk',
    view: 'inaugurations_by_year',
    rows: asRows(rows),
    words: (lang) => {
      const { byForm: t, source } = messagesIn(lang).insights.officials;
      const of = tracer('inaugurations_by_year', newest, lang);
      const first = online && tracer('inaugurations_by_year', online, lang);
      return {
        title: say(t.title, of('mpps_in_virtual_events'), of('mpps'), String(newest.year), {
          online: newest.mpps_in_virtual_events,
          mpps: newest.mpps,
        }),
        sentence:
          online && first
            ? say(t.sentence, String(online.year), first('virtual_events'), first('mpps'))
            : say(t.none),
        source,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.officials.byForm;
      const drawn = rows.map((row) => {
        const [joint, virtual, mpps] = [
          row.mpps_in_joint_events ?? 0,
          row.mpps_in_virtual_events,
          row.mpps,
        ].map((value) => formatNumber(value, lang));
        return {
          name: String(row.year),
          dots: [
            { kind: 'hollow', value: row.mpps } as const,
            { kind: 'filled', value: row.mpps_in_joint_events ?? 0 } as const,
            ...(row.virtual_events > 0
              ? [{ kind: 'square', value: row.mpps_in_virtual_events } as const]
              : []),
          ],
          text: t.text(mpps!),
          described: t.described(String(row.year), mpps!, joint!, virtual!),
        };
      });
      return dotRows(
        {
          title: t.chart,
          description: drawn.map(({ described }) => described).join('; '),
          key: (['hollow', 'filled', 'square'] as const).map((kind) => ({
            kind,
            label: t.keys[kind],
          })),
          rows: drawn,
          tick: (value) => formatNumber(value, lang),
          dense: true,
        },
        context,
      );
    },
  };
}

/** Returns the part about the months in which MPPs were inaugurated. */
export function byMonth(views: InsightViews): InsightPart {
  const { inaugurations_by_month: rows, inaugurations_by_year: years } = views;
  const known = rows.filter(({ month }) => month !== 'unknown');
  const ranked = known.toSorted((a, b) => b.mpps - a.mpps || b.events - a.events);
  const most = ranked.slice(0, NAMED).filter(({ mpps }) => mpps > 0);
  return {
    id: 'kalender',
    view: 'inaugurations_by_month',
    rows: asRows(rows),
    words: (lang) => {
      const { insights, insightPage } = messagesIn(lang);
      const { byMonth: t, source } = insights.officials;
      const each = most.map((row) => {
        const of = tracer('inaugurations_by_month', row, lang);
        const name = insightPage.months[row.month] ?? row.month;
        return say(t.one, name, of('mpps'), of('mpps_in_joint_events'), of('joint_events'), row);
      });
      return {
        title: say(t.title, insightPage.months[most[0]?.month ?? 'unknown'] ?? ''),
        sentence: say(t.sentence, listHtml(each, lang)),
        source,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const { insights, insightPage } = messagesIn(lang);
      const t = insights.officials.byMonth;
      const number = (value: number): string => formatNumber(value, lang);
      const months = known.map(({ month }) => insightPage.months[month] ?? month);
      return calendar(
        {
          title: t.chart,
          description: known
            .map(({ mpps }, index) => t.described(months[index]!, number(mpps)))
            .join('; '),
          axis: t.axis,
          months,
          rows: years.map(({ year, mpps }) => ({
            name: String(year),
            text: t.text(number(mpps)),
            events: views.batch_summary
              .filter(({ date }) => date.startsWith(`${year}-`))
              .map(({ date, count }) => ({ month: Number(date.slice(5, 7)), size: count })),
          })),
        },
        context,
      );
    },
  };
}
