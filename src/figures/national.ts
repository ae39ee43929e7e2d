/** The figures of the whole country. */
import { progress } from '../charts/progress.ts';
import { renderSvg } from '../charts/render.ts';
import { tracer } from '../components/trace.ts';
import { headline, publishedRows, table, view } from '../db/site-data.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Figure } from './figure.ts';

/** Every national figure, in the order in which they are listed. */
export async function nationalFigures(): Promise<Figure[]> {
  return [await progressFigure()];
}

async function progressFigure(): Promise<Figure> {
  const figures = await headline();
  const rows = {
    progress: await view('progress_by_date'),
    headline: figures,
    batches: await view('batch_summary'),
    milestones: await table('milestones'),
  };
  return {
    slug: 'kemajuan',
    province: null,
    view: 'progress_by_date',
    rows: await publishedRows('progress_by_date'),
    date: figures.official_as_of,
    words: (lang) => {
      const t = messagesIn(lang).figures.progress;
      const value = tracer('headline', figures, lang);
      return {
        title: t.title(value('official_total'), value('base_514')),
        subtitle: t.subtitle(value('official_as_of')),
        sentence: t.sentence(value('reached_2024'), value('target_2024'), value('short_2024')),
        source: messagesIn(lang).home.progress.source,
      };
    },
    draw: (context, id) => renderSvg(progress(rows, context), { id }),
  };
}
