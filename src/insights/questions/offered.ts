/** Which services reports name at how many MPPs, with what is unknown shown as unknown. */
import { dotRows, type DotRow } from '../../charts/insights/dot-rows.ts';
import { tracer } from '../../text/trace.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { listHtml, markup, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { linkHtml } from '../../text/link-html.ts';
import { asRows, headlineOf, summaryOf, type InsightMaker, type InsightViews } from '../insight.ts';
import { countChanges } from '../parts/counts.ts';

type Service = ViewRow<'service_reports'>;

/** The everyday services that the title names, and the group of remaining services, which is not a service. */
const EVERYDAY = { passports: 'paspor', licences: 'sim', religion: 'kua-haji' } as const;
const REST = 'other';
const DRAWN = 18;
/** How many provinces are named for each of them. */
const PROVINCES = 3;

/** Returns the insight. Throws if one of the everyday services is not in the table of services. */
export const offered: InsightMaker = (views) => {
  const figures = headlineOf(views);
  const rows = views.service_reports.filter(({ service }) => service !== REST);
  const first = summaryOf(rows);
  const everyday = [EVERYDAY.passports, EVERYDAY.licences, EVERYDAY.religion].map((id) => {
    const row = rows.find(({ service }) => service === id);
    if (!row) throw new Error(`The service ${id} is not in the table of services.`);
    return row;
  });
  const distribution = views.service_distribution.find(({ measure }) => measure === 'services');
  return {
    slug: 'layanan-yang-diberitakan',
    view: 'service_reports',
    rows: asRows(rows),
    base: { count: first.mpps_with_report, of: 'mpps' },
    date: figures.newest_page,
    sourced: ['service_reports'],
    words: (lang) => {
      const t = messagesIn(lang).insights.offered;
      const of = tracer('service_reports', first, lang);
      const [passports, licences, religion] = everyday.map((row) =>
        tracer('service_reports', row, lang),
      );
      const each = (column: 'mpps_reported' | 'mpps_unnamed' | 'mpps_planned') =>
        [passports!(column), licences!(column), religion!(column)] as const;
      const numbers = distribution && tracer('service_distribution', distribution, lang);
      return {
        name: t.name,
        question: t.question,
        title: say(t.title, ...each('mpps_reported'), of('mpps_with_report')),
        subtitle: say(
          t.subtitle,
          of('mpps_with_report'),
          of('mpps_open'),
          tracer('headline', figures, lang)('newest_page'),
        ),
        sentence: say(
          t.sentence,
          inLang(first, 'name', lang),
          of('mpps_reported'),
          of('mpps_with_report'),
        ),
        source: t.source,
        findings: [
          say(t.unnamed, ...each('mpps_unnamed')),
          say(t.planned, ...each('mpps_planned')),
          ...everyday.flatMap((row) => whereWords(views, row, lang)),
          ...(numbers
            ? [say(t.median, numbers('median'), numbers('mpps_known'), numbers('mpps_open'))]
            : []),
        ],
        method: t.method,
        doubts: t.doubts,
      };
    },
    chart: (context) => {
      const { lang } = context;
      const t = messagesIn(lang).insights.offered;
      const drawn = rows.slice(0, DRAWN).map((row) => rowOf(row, lang));
      return dotRows(
        {
          title: t.chart,
          description: drawn.map(({ name, text }) => t.described(name, text)).join('; '),
          key: (['filled', 'hollow'] as const).map((kind) => ({ kind, label: t.keys[kind] })),
          rows: drawn,
          tick: (value) => formatNumber(value, lang),
          max: first.mpps_with_report,
        },
        context,
      );
    },
    parts: countChanges(views),
  };
};

/** The provinces in which most MPPs are reported with a service, and the page with all of its MPPs. */
function whereWords(views: InsightViews, service: Service, lang: Lang): Html[] {
  const t = messagesIn(lang).insights.offered;
  const most = views.services_by_province
    .filter((row) => row.service === service.service && row.mpps_reported > 0)
    .toSorted((a, b) => b.mpps_reported - a.mpps_reported)
    .slice(0, PROVINCES);
  if (most.length === 0) return [];
  const each = most.map((row) => {
    const province = views.coverage_by_province.find(
      ({ province_code }) => province_code === row.province_code,
    );
    const mpps = tracer('services_by_province', row, lang)('mpps_reported');
    return say(t.province, province ? inLang(province, 'name', lang) : row.province_code, mpps);
  });
  const name = inLang(service, 'name', lang);
  const link = linkHtml(pagePath(lang, `urus/${service.service}/`), t.mpps(name));
  return [say(t.where, name, listHtml(each, lang), markup`${link}.`)];
}

function rowOf(row: Service, lang: Lang): DotRow {
  return {
    name: inLang(row, 'name', lang),
    dots: [
      { kind: 'hollow', value: row.mpps_planned },
      { kind: 'filled', value: row.mpps_reported },
    ],
    text: formatNumber(row.mpps_reported, lang),
  };
}
