/** From promise to door: how long after signing a commitment an MPP was inaugurated. */
import { survival } from '../../charts/insights/survival.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatPercent } from '../../i18n/format.ts';
import { say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { lastOf } from '../groups.ts';
import { asRows, headlineOf, type InsightMaker, type InsightViews } from '../insight.ts';
import { survivalSteps } from '../survival-steps.ts';

type Row = ViewRow<'commitment_survival'>;

const ALL = 'all';
/** The signings of which so few are named that they have no line of their own. */
const LEAST_NAMED = 10;

/** Returns the insight. Throws if no signatory is named. */
export const commitments: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const rows = views.commitment_survival;
  const of = (event: string) => rows.filter(({ event_id }) => event_id === event);
  const all = of(ALL);
  const whole = lastOf(all);
  const events = [...new Set(rows.map(({ event_id }) => event_id))].filter((id) => id !== ALL);
  const drawn = events.filter((event) => lastOf(of(event)).named >= LEAST_NAMED);
  return {
    slug: 'dari-janji-ke-pintu',
    view: 'commitment_survival',
    rows: asRows(rows),
    base: { count: whole.followed, of: 'signatories' },
    date: figures.official_as_of,
    sourced: ['signer_outcomes'],
    words: (lang) => {
      const t = messagesIn(lang).insights.commitments;
      const date = tracer('headline', figures, lang)('official_as_of');
      const value = tracer('commitment_survival', whole, lang);
      const [one, three, five] = [1, 3, 5].map((years) => percentAt(all, years, lang));
      return {
        name: t.name,
        question: t.question,
        title: five ? say(t.title, one ?? '', five) : say(t.titleShort, one ?? ''),
        subtitle: say(t.subtitle, value('named'), value('signatories'), date),
        sentence: say(
          t.sentence,
          value('inaugurated_total'),
          value('followed'),
          value('none_found'),
          date,
          { waiting: whole.none_found },
        ),
        source: t.source,
        findings: [
          ...(three ? [say(t.middle, three)] : []),
          ...events.flatMap((event) => eventWords(of(event), lang)),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.commitments;
      const groups = [ALL, ...drawn].map((event) => groupOf(views, event, of(event), lang));
      const last = String(whole.years);
      return survival(
        {
          title: t.chart,
          description: groups.map(({ name, end }) => t.described(name, end, last)).join('; '),
          axis: t.axis,
          table: t.table,
          years: t.years,
          groups,
        },
        context,
      );
    },
  };
};

function followedOf({ signer_outcomes: outcomes }: InsightViews, event: string) {
  return outcomes.filter(
    (row) => (event === ALL || row.event_id === event) && (row.days === null || row.days > 0),
  );
}

function percentAt(rows: readonly Row[], years: number, lang: Lang): Html | undefined {
  const row = rows.find((each) => each.years === years && each.inaugurated_percent !== null);
  return row && tracer('commitment_survival', row, lang)('inaugurated_percent');
}

function yearOf(event: string): string {
  return event.replace(/^\D+/, '');
}

function eventWords(rows: readonly Row[], lang: Lang): Html[] {
  const t = messagesIn(lang).insights.commitments;
  const value = tracer('commitment_survival', lastOf(rows), lang);
  const [one, three] = [1, 3].map((years) => percentAt(rows, years, lang));
  if (!one || !three) return [];
  const year = yearOf(lastOf(rows).event_id);
  return [say(t.event, year, one, three, value('named'), value('signatories'))];
}

function groupOf(views: InsightViews, event: string, rows: readonly Row[], lang: Lang) {
  const t = messagesIn(lang).insights.commitments;
  const most = lastOf(rows).years;
  const steps = survivalSteps(followedOf(views, event), most);
  const end = formatPercent(lastOf(steps).percent, lang);
  const name = event === ALL ? t.all : yearOf(event);
  return {
    name,
    end,
    label: t.label(name, end),
    main: event === ALL,
    steps,
    waiting: rows.map(({ waiting }) => waiting),
  };
}
