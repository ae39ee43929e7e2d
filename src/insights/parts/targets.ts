/** The parts about targets: the pace still needed at each official total, and each signing by the same rule. */
import { dotRows } from '../../charts/insights/dot-rows.ts';
import { tracer } from '../../text/trace.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import { listHtml, say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { asRows, type InsightPart, type InsightViews } from '../insight.ts';

/** Returns the part about the pace that was still needed before the deadline, if a total is known then. */
export function moments({ needed_pace: rows }: InsightViews): InsightPart[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const enough = rows.filter((row) => row.rise_per_month >= row.needed_per_month).length;
  return [
    {
      id: 'laju-diperlukan',
      view: 'needed_pace',
      rows: asRows(rows),
      words: (lang) => {
        const { moments: t, source } = messagesIn(lang).insights.targets;
        const [from, to] = [first, last].map((row) => tracer('needed_pace', row, lang));
        return {
          title: say(t.title, { moments: rows.length, enough }),
          sentence: say(
            t.sentence,
            from!('date'),
            from!('needed_per_month'),
            from!('rise_per_month'),
            to!('date'),
            to!('needed_per_month'),
            to!('rise_per_month'),
          ),
          source,
        };
      },
      chart: (context) => {
        const { lang } = context;
        const t = messagesIn(lang).insights.targets.moments;
        const number = (value: number): string => formatNumber(value, lang);
        const drawn = rows.map((row) => ({
          name: t.row(formatShortDate(row.date, lang), number(row.total)),
          dots: [
            { kind: 'hollow', value: row.needed_per_month } as const,
            { kind: 'filled', value: row.rise_per_month } as const,
          ],
          text: t.text(number(row.rise_per_month), number(row.needed_per_month)),
        }));
        return dotRows(
          {
            title: t.chart,
            description: drawn.map(({ name, text }) => `${name}: ${text}`).join('; '),
            key: (['filled', 'hollow'] as const).map((kind) => ({ kind, label: t.keys[kind] })),
            rows: drawn,
            tick: number,
          },
          context,
        );
      },
    },
  ];
}

/** Returns the part with the class of each signing of commitments, if one has named signatories. */
export function signings({ commitment_pace: rows }: InsightViews): InsightPart[] {
  if (rows.length === 0) return [];
  const done = rows.filter(({ class_2024 }) => class_2024 === 'done').length;
  return [
    {
      id: 'penandatanganan',
      view: 'commitment_pace',
      rows: asRows(rows),
      words: (lang) => {
        const { insights, insightPage } = messagesIn(lang);
        const t = insights.targets.signings;
        const each = rows.map((row) => {
          const of = tracer('commitment_pace', row, lang);
          const name = insightPage.classes[row.class_2024] ?? row.class_2024;
          return say(
            t.one,
            row.signed_on.slice(0, 4),
            of('inaugurated_2024'),
            of('followed'),
            name,
          );
        });
        return {
          title: say(t.title, { signings: rows.length, done }),
          sentence: say(t.sentence, listHtml(each, lang)),
          source: insights.commitments.source,
        };
      },
    },
  ];
}
