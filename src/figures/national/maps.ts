/** The two maps of all kabupaten/kota. */
import { dotMap } from '../../charts/dot-map/dot-map.ts';
import { renderSvg } from '../../charts/render.ts';
import { statusOrder } from '../../charts/theme.ts';
import { chartWords } from '../../charts/words.ts';
import { tileMapLayout } from '../../map/tile-map-data.ts';
import { datedNames, openedAfter, reportYears } from '../../text/phrases/beyond-list.ts';
import { tracer } from '../../text/trace.ts';
import { headline, view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { readLand } from '../../geo/land.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { joinHtml, say, type Html } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { drawTiles, statusKinds } from '../../map/tile-drawing.ts';
import { allRegions } from '../all-regions.ts';
import type { Figure } from '../figure.ts';
import { extremes } from './coverage.ts';

/** Returns the figure with one equal tile for each kabupaten/kota. */
export async function tileMapFigure(): Promise<Figure> {
  const figures = await headline();
  const regions = await view('region_status');
  const data = { id: await tileMapLayout('id'), en: await tileMapLayout('en') };
  const kindOf = new Map(regions.map((row) => [row.region_code, row.status]));
  return {
    ...(await allRegions('region_status')),
    slug: 'peta-petak',
    pages: ['', 'peta/'],
    words: (lang) => {
      const { figures: all, common } = messagesIn(lang);
      const t = all.tileMap;
      const value = tracer('headline', figures, lang);
      return {
        name: t.name,
        title: say(t.title, value('covered'), value('base_514'), value('official_as_of')),
        subtitle: say(t.subtitle, value('official_as_of')),
        sentence: say(
          t.sentence,
          value('covered_percent'),
          value('base_514'),
          value('complete_provinces'),
          value('provinces_without'),
          value('official_as_of'),
          { complete: figures.complete_provinces, without: figures.provinces_without },
        ),
        source: common.ownList,
      };
    },
    draw: (context, id, place) => {
      const { layout, labels } = data[context.lang];
      const kinds = statusKinds(context.lang);
      const t = messagesIn(context.lang).figures.tileMap;
      const description = countsOf(regions, context.lang);
      return drawTiles(
        { id, title: t.chart, description, layout, labels, kinds, kindOf, place },
        context,
      );
    },
  };
}

function countsOf(regions: readonly ViewRow<'region_status'>[], lang: Lang): string {
  const counts = statusOrder.map((status) => {
    const having = regions.filter((region) => region.status === status).length;
    return chartWords[lang].statusCount[status](formatNumber(having, lang));
  });
  const t = messagesIn(lang).figures.tileMap;
  return t.description(formatNumber(regions.length, lang), counts.join(', '));
}

/** Returns the figure with one dot for each kabupaten/kota, on the land of Natural Earth. */
export async function dotMapFigure(): Promise<Figure> {
  const figures = await headline();
  const groups = await view('coverage_by_island_group');
  const mpps = await view('mpp_list');
  const rows = { regions: await view('region_status'), groups, land: readLand() };
  const { best, least } = extremes(groups);
  return {
    ...(await allRegions('region_status')),
    slug: 'peta-titik',
    pages: ['peta/'],
    words: (lang) => {
      const { figures: all, common } = messagesIn(lang);
      const t = all.dotMap;
      const value = tracer('headline', figures, lang);
      const share = (row: typeof best): Html =>
        tracer('coverage_by_island_group', row, lang)('covered_percent');
      const ends = [
        inLang(best, 'name', lang),
        share(best),
        inLang(least, 'name', lang),
        share(least),
      ] as const;
      const later = openedAfter(mpps, figures.official_as_of);
      const others = [
        say(
          t.others,
          value('operating'),
          reportYears(mpps, 'operating'),
          value('preparing'),
          reportYears(mpps, 'preparing'),
        ),
        ...(later.length > 0
          ? [say(t.later, value('official_as_of'), datedNames(later, 'opened_on', lang))]
          : []),
      ];
      return {
        name: t.name,
        title: say(t.title, ...ends),
        subtitle: say(t.subtitle, value('official_as_of')),
        sentence: joinHtml([say(t.sentence, ...ends, value('official_as_of')), ...others], ' '),
        source: common.ownList,
      };
    },
    draw: (context, id, place) => renderSvg(dotMap(rows, context), { id, place }),
  };
}
