/** The national figures over time: the official total, the targets, the inaugurations. */
import { inaugurationsByYear } from '../../charts/counts/inaugurations-by-year.ts';
import { progress, type ProgressRows } from '../../charts/progress/progress.ts';
import { renderSvg } from '../../charts/render.ts';
import { targetGap } from '../../charts/gap/target-gap.ts';
import { firstTotalWhen } from '../../text/phrases/first-total.ts';
import { tracer } from '../../text/trace.ts';
import { headline, publishedRows, view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import type { Lang } from '../../i18n/lang.ts';
import { joinHtml, listHtml, say, type Html } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Figure } from '../figure.ts';
import { sourceKeys } from '../source-keys.ts';

/**
 * Returns the figure of the official total since the first, compared with the target for 2024. With
 * milestones its drawing numbers those that a list beside it explains.
 */
export async function progressFigure(milestones: ProgressRows['milestones'] = []): Promise<Figure> {
  const [first] = await view('official_series');
  if (!first) throw new Error('The official series is empty.');
  const figures = await headline();
  const firstWhen = await firstTotalWhen(first.date);
  const rows = {
    progress: await view('progress_by_date'),
    headline: figures,
    batches: await view('batch_summary'),
    milestones,
  };
  return {
    slug: 'kemajuan',
    province: null,
    view: 'progress_by_date',
    rows: await publishedRows('progress_by_date'),
    base: { count: figures.base_514, of: 'regions' },
    date: figures.official_as_of,
    sources: sourceKeys(await publishedRows('official_series'), await publishedRows('mpp_list')),
    pages: ['', 'metode/'],
    words: (lang) => {
      const t = messagesIn(lang).figures.progress;
      const value = tracer('headline', figures, lang);
      const start = tracer('official_series', first, lang);
      return {
        name: t.name,
        title: say(t.title, value('official_total'), value('base_514'), value('official_as_of')),
        subtitle: say(t.subtitle, value('official_as_of')),
        sentence: joinHtml(
          [
            say(
              t.rise,
              start('total'),
              firstWhen?.(lang) ?? say(messagesIn(lang).inauguration.when.day, start('date')),
              value('official_total'),
              value('official_as_of'),
            ),
            say(
              t.deadline,
              value('reached_2024'),
              value('reached_2024_as_of'),
              value('short_2024'),
              value('target_2024'),
            ),
            ...(figures.stated_short_2024 === null
              ? []
              : [say(t.stated, value('stated_short_2024'), value('stated_base_2024'))]),
            ...aheadOf(rows.progress, lang),
          ],
          ' ',
        ),
        source: t.source,
      };
    },
    draw: (context, id, place) => renderSvg(progress(rows, context), { id, place }),
  };
}

/** The day on which the list is furthest ahead of the last stated total; nothing where it never is. */
function aheadOf(rows: readonly ViewRow<'progress_by_date'>[], lang: Lang): Html[] {
  const excess = ({ listed, official_total }: (typeof rows)[number]): number =>
    official_total === null ? 0 : listed - official_total;
  const [most] = rows.toSorted((a, b) => excess(b) - excess(a));
  if (!most || excess(most) <= 0) return [];
  const value = tracer('progress_by_date', most, lang);
  const t = messagesIn(lang).figures.progress;
  return [
    say(t.ahead, value('date'), value('listed'), value('official_total'), value('official_as_of')),
  ];
}

/** Returns the figure of every target with a number, compared with what was reached by the end of its year. */
export async function targetGapFigure(): Promise<Figure> {
  const figures = await headline();
  const targets = await view('target_outcomes');
  const published = await publishedRows('target_outcomes');
  return {
    slug: 'kesenjangan-target',
    province: null,
    view: 'target_outcomes',
    rows: published,
    base: { count: targets.length, of: 'targets' },
    date: figures.official_as_of,
    sources: sourceKeys(published, await publishedRows('official_series')),
    pages: ['', 'metode/'],
    words: (lang) => {
      const t = messagesIn(lang).figures.targetGap;
      const value = tracer('headline', figures, lang);
      return {
        name: t.name,
        title: say(
          t.title,
          value('reached_2024'),
          value('target_2024'),
          value('short_2024'),
          value('reached_2024_as_of'),
          figures.stated_short_2024 === null
            ? ''
            : say(t.statedShort, value('stated_short_2024'), value('stated_base_2024')),
          { short: figures.short_2024 },
        ),
        subtitle: say(t.subtitle, value('official_as_of')),
        sentence: joinHtml(
          [
            ...outcomes(targets, lang),
            say(
              t.stillShort,
              value('official_total'),
              value('official_as_of'),
              value('still_short'),
            ),
          ],
          ' ',
        ),
        source: t.source,
      };
    },
    draw: (context, id, place) => renderSvg(targetGap({ targets }, context), { id, place }),
  };
}

/** Returns the targets that were not met, those that were, and those stated once reached; not those without a known outcome. */
function outcomes(targets: readonly ViewRow<'target_outcomes'>[], lang: Lang): Html[] {
  const t = messagesIn(lang).figures.targetGap;
  const known = targets.filter(({ reached }) => reached !== null);
  const stated = known.filter(({ target_measure }) => target_measure !== 'achieved');
  const kinds = [
    [t.missed, stated.filter(({ reached, target }) => reached! < target)],
    [t.met, stated.filter(({ reached, target }) => reached! >= target)],
    [t.achieved, known.filter(({ target_measure }) => target_measure === 'achieved')],
  ] as const;
  return kinds
    .filter(([, rows]) => rows.length > 0)
    .map(([words, rows]) =>
      say(
        words,
        listHtml(
          rows.map((row) => outcome(row, rows, lang)),
          lang,
        ),
      ),
    );
}

/** Returns one target with what was reached; with the day it was stated, where its year has another. */
function outcome(
  row: ViewRow<'target_outcomes'>,
  all: readonly ViewRow<'target_outcomes'>[],
  lang: Lang,
): Html {
  const t = messagesIn(lang).figures.targetGap;
  const value = tracer('target_outcomes', row, lang);
  const year = String(row.year);
  if (row.target_measure === 'named') {
    return say(t.oneNamed, year, value('reached'), value('target'));
  }
  if (row.target_measure === 'achieved') {
    return say(t.oneAchieved, year, value('target'), value('stated_on'));
  }
  const again = all.filter((other) => other.year === row.year).length > 1;
  const stated = again ? say(t.statedOn, value('stated_on')) : '';
  return say(t.one, year, value('reached'), value('target'), stated);
}

/** Returns the figure of how many MPPs were inaugurated each year, alone or together. */
export async function yearsFigure(): Promise<Figure> {
  const years = await view('inaugurations_by_year');
  const [first, last] = [years[0], years.at(-1)];
  const [most] = years.toSorted((a, b) => b.mpps - a.mpps);
  if (!first || !last || !most) throw new Error('No inauguration is known.');
  const figures = await headline();
  return {
    slug: 'peresmian-per-tahun',
    province: null,
    view: 'inaugurations_by_year',
    rows: await publishedRows('inaugurations_by_year'),
    base: { count: years.reduce((sum, { mpps }) => sum + mpps, 0), of: 'mpps' },
    date: figures.official_as_of,
    sources: sourceKeys(await publishedRows('batch_summary')),
    pages: ['peresmian/'],
    words: (lang) => {
      const { figures: all, common } = messagesIn(lang);
      const t = all.byYear;
      const [ofMost, ofLast] = [most, last].map((row) =>
        tracer('inaugurations_by_year', row, lang),
      );
      const date = tracer('headline', figures, lang)('official_as_of');
      return {
        name: t.name,
        title: say(t.title, String(most.year), ofMost!('mpps'), ofMost!('events')),
        subtitle: say(t.subtitle, String(first.year), date),
        sentence: say(
          t.sentence,
          String(most.year),
          ofMost!('mpps'),
          ofMost!('events'),
          String(last.year),
          ofLast!('mpps'),
        ),
        source: common.ownList,
      };
    },
    draw: (context, id, place) => renderSvg(inaugurationsByYear(years, context), { id, place }),
  };
}
