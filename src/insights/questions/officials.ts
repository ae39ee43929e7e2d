/** Ministers and batches: who inaugurated, one by one or many MPPs together. */
import { eventStrip } from '../../charts/insights/event-strip.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker } from '../insight.ts';
import { byForm, byMonth } from '../parts/events.ts';

type Official = ViewRow<'officials'>;

/** How many officials the chart shows, those with the most events. */
const SHOWN = 6;
const UNKNOWN = 'unknown';

/** Returns the insight. Throws if no event is known. */
export const officials: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const years = views.inaugurations_by_year;
  const newest = lastOf(years);
  const firstJoint = years.find(({ mpps_in_joint_events }) => (mpps_in_joint_events ?? 0) > 0);
  const [most] = years.toSorted((a, b) => b.mpps - a.mpps);
  const named = views.officials.filter(({ officiant }) => officiant !== UNKNOWN);
  const [first] = named;
  if (!first || !most) throw new Error('No official is known to have inaugurated an MPP.');
  const shown = named
    .toSorted((a, b) => b.events - a.events || b.mpps - a.mpps)
    .slice(0, SHOWN)
    .sort((a, b) => (a.first_date < b.first_date ? -1 : 1));
  return {
    slug: 'menteri-dan-peresmian-bersama',
    view: 'officials',
    rows: asRows(views.officials),
    base: { count: years.reduce((sum, { mpps }) => sum + mpps, 0), of: 'mpps' },
    date: figures.official_as_of,
    sourced: ['officials'],
    words: (lang) => {
      const t = messagesIn(lang).insights.officials;
      const of = (row: Official) => tracer('officials', row, lang);
      const year = tracer('inaugurations_by_year', newest, lang);
      const joint = newest.mpps_in_joint_events ?? 0;
      const before = firstJoint && firstJoint !== years[0] ? String(firstJoint.year) : '';
      return {
        name: t.name,
        question: t.question,
        title: say(
          t.title,
          joint > 0 ? year('mpps_in_joint_events') : '',
          year('mpps'),
          String(newest.year),
          before,
          { joint, mpps: newest.mpps },
        ),
        subtitle: say(t.subtitle, tracer('headline', figures, lang)('official_as_of')),
        sentence: say(
          t.sentence,
          first.officiant,
          of(first)('mpps'),
          of(first)('events'),
          of(first)('mpps_in_joint_events'),
          of(first)('joint_events'),
        ),
        source: t.source,
        findings: [
          ...shown
            .filter((row) => row !== first)
            .map((row) =>
              say(
                t.one,
                row.officiant,
                of(row)('mpps'),
                of(row)('events'),
                of(row)('largest'),
                of(row)('first_date'),
                of(row)('last_date'),
                row,
              ),
            ),
          say(
            t.most,
            String(most.year),
            tracer('inaugurations_by_year', most, lang)('mpps'),
            tracer('inaugurations_by_year', most, lang)('events'),
          ),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.officials;
      const rows = shown.map((row) => ({
        name: row.officiant,
        text: t.row(formatNumber(row.mpps, lang), formatNumber(row.events, lang)),
        events: views.batch_summary
          .filter(({ officiant }) => officiant === row.officiant)
          .map(({ date_last, count }) => ({ date: new Date(date_last), size: count })),
      }));
      return eventStrip(
        {
          title: t.chart,
          description: rows.map(({ name, text }) => `${name}: ${text}`).join('; '),
          axis: t.axis,
          rows,
        },
        context,
      );
    },
    parts: [byForm(views), byMonth(views)],
  };
};
