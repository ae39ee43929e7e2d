/** The figure of the gap between the official total and the list. */
import { gapOverTime } from '../../charts/gap/gap-over-time.ts';
import { renderSvg } from '../../charts/render.ts';
import { tracer } from '../../text/trace.ts';
import { headline, publishedRows, view } from '../../db/site-data.ts';
import { say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Figure } from '../figure.ts';
import { sourceKeys } from '../source-keys.ts';

/** Returns the figure of how many MPPs of the official total the list does not name, over time. Throws if no
 * total is known. */
export async function gapFigure(): Promise<Figure> {
  const figures = await headline();
  const rows = await view('reconciliation');
  const [last] = rows.slice(-1);
  if (!last) throw new Error('No official total is known.');
  const most = rows.reduce((a, b) => (b.gap > a.gap ? b : a));
  return {
    slug: 'selisih',
    province: null,
    view: 'reconciliation',
    rows: await publishedRows('reconciliation'),
    base: { count: figures.official_total, of: 'mpps' },
    date: figures.official_as_of,
    sources: sourceKeys(await publishedRows('official_series'), await publishedRows('mpp_list')),
    pages: ['rekonsiliasi/'],
    words: (lang) => {
      const { figures: all, reconciliation } = messagesIn(lang);
      const value = tracer('headline', figures, lang);
      const [now, then] = [last, most].map((row) => tracer('reconciliation', row, lang));
      return {
        name: all.gap.name,
        title: say(all.gap.title, value('gap'), value('official_total'), figures),
        subtitle: say(all.gap.subtitle, value('official_as_of')),
        sentence: say(
          reconciliation.totals.sentence,
          now!('gap'),
          now!('as_of'),
          then!('gap'),
          then!('as_of'),
        ),
        source: reconciliation.totals.source,
      };
    },
    draw: (context, id, place) => renderSvg(gapOverTime(rows, context), { id, place }),
  };
}
