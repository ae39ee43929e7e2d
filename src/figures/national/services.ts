/** The figures of agencies and services: how MPPs are distributed over classes. */
import { renderSvg } from '../../charts/render.ts';
import { servicesHistogram, type Measure } from '../../charts/counts/services-histogram.ts';
import { tracer } from '../../text/trace.ts';
import { publishedRows, view } from '../../db/site-data.ts';
import { joinHtml, say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Figure } from '../figure.ts';
import { sourceKeys } from '../source-keys.ts';

/** The slug of the figure of each measure. */
export const servicesSlugs: Readonly<Record<Measure, string>> = {
  agencies: 'sebaran-instansi',
  services: 'sebaran-layanan',
};

/** Returns the figure of MPPs by class of one measure. Throws if no comparable number of it is known. */
export async function servicesFigure(measure: Measure): Promise<Figure> {
  const row = (await view('service_distribution')).find((each) => each.measure === measure);
  if (!row) throw new Error(`No comparable figure of ${measure} is known.`);
  const classes = (await view('service_histogram')).filter((each) => each.measure === measure);
  const rows = { measure, classes, median: row.median };
  const column = `${measure}_source_ids` as const;
  const observations = await publishedRows('latest_observation');
  return {
    slug: servicesSlugs[measure],
    province: null,
    view: 'service_histogram',
    rows: (await publishedRows('service_histogram')).filter((each) => each.measure === measure),
    base: { count: row.mpps_known, of: 'mpps' },
    date: row.newest,
    sources: sourceKeys(observations.map((each) => ({ [column]: each[column] ?? null }))),
    pages: ['layanan/'],
    words: (lang) => {
      const { figures, services } = messagesIn(lang);
      const t = figures.histogram[measure];
      const { known, uneven } = figures.histogram;
      const value = tracer('service_distribution', row, lang);
      return {
        name: t.name,
        title: say(t.title, value('median'), value('mpps_known')),
        subtitle: say(t.subtitle, value('mpps_known'), value('mpps_open'), value('newest')),
        sentence: joinHtml(
          [
            say(
              t.sentence,
              value('median'),
              value('quartile_1'),
              value('quartile_3'),
              value('minimum'),
              value('maximum'),
            ),
            uneven,
            say(known, value('mpps_known'), value('mpps_open'), value('oldest'), value('newest')),
          ],
          ' ',
        ),
        source: services.source,
      };
    },
    draw: (context, id, place) => renderSvg(servicesHistogram(rows, context), { id, place }),
  };
}
