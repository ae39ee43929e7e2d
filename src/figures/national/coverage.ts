/** The national figures of coverage by province and by island group. */
import { coverageByIslandGroup } from '../../charts/covered/coverage-by-island-group.ts';
import { coverageByProvince } from '../../charts/covered/coverage-by-province.ts';
import { renderSvg } from '../../charts/render.ts';
import { dateHtml } from '../../text/date-html.ts';
import { tracer } from '../../text/trace.ts';
import { headline, view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { inLang } from '../../i18n/lang.ts';
import { say } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { allRegions } from '../all-regions.ts';
import type { Figure } from '../figure.ts';

/** Returns the figure of all provinces as bars split by status, the highest share first. */
export async function provinceFigure(): Promise<Figure> {
  const figures = await headline();
  const provinces = (await view('coverage_by_province')).toSorted(
    (a, b) => a.place - b.place || b.regions - a.regions,
  );
  const [most] = provinces.toSorted((a, b) => b.uncovered - a.uncovered);
  if (!most) throw new Error('There is no province.');
  const keyed = provinces.map((row) => ({ ...row, key: row.province_code }));
  return {
    ...(await allRegions('coverage_by_province')),
    slug: 'cakupan-provinsi',
    pages: ['provinsi/'],
    words: (lang) => {
      const { figures: all, common } = messagesIn(lang);
      const t = all.byProvince;
      const value = tracer('headline', figures, lang);
      return {
        name: t.name,
        title: say(
          t.title,
          value('complete_provinces'),
          value('provinces'),
          value('provinces_without'),
          { complete: figures.complete_provinces, without: figures.provinces_without },
        ),
        subtitle: say(t.subtitle, value('base_514'), value('official_as_of')),
        sentence: say(
          t.sentence,
          inLang(most, 'name', lang),
          tracer('coverage_by_province', most, lang)('uncovered'),
        ),
        source: common.ownList,
      };
    },
    draw: (context, id, place) =>
      renderSvg(coverageByProvince(keyed, context, false), { id, place }),
  };
}

/** Returns the figure of the island groups as bars split by status. */
export async function islandGroupFigure(): Promise<Figure> {
  const figures = await headline();
  const groups = await view('coverage_by_island_group');
  const { best, least } = extremes(groups);
  const keyed = groups.map((row) => ({ ...row, key: row.island_group_id }));
  return {
    ...(await allRegions('coverage_by_island_group')),
    slug: 'cakupan-pulau',
    pages: [''],
    words: (lang) => {
      const { figures: all, common } = messagesIn(lang);
      const t = all.byIslandGroup;
      const value = tracer('headline', figures, lang);
      const [ofBest, ofLeast] = [best, least].map((row) =>
        tracer('coverage_by_island_group', row, lang),
      );
      const leastName = inLang(least, 'name', lang);
      return {
        name: t.name,
        title: say(t.title, leastName, ofLeast!('covered'), ofLeast!('regions'), least),
        subtitle: say(t.subtitle, value('base_514'), value('official_as_of')),
        sentence: say(
          t.sentence,
          inLang(best, 'name', lang),
          ofBest!('covered_percent'),
          leastName,
          ofLeast!('covered_percent'),
          dateHtml(figures.official_as_of, lang),
        ),
        source: common.ownList,
      };
    },
    draw: (context, id, place) => renderSvg(coverageByIslandGroup(keyed, context), { id, place }),
  };
}

/** Returns the island groups with the largest and the smallest share covered. Throws if there are none. */
export function extremes(groups: readonly ViewRow<'coverage_by_island_group'>[]): {
  best: ViewRow<'coverage_by_island_group'>;
  least: ViewRow<'coverage_by_island_group'>;
} {
  const ranked = groups.toSorted((a, b) => b.covered_percent - a.covered_percent);
  const [best, least] = [ranked[0], ranked.at(-1)];
  if (!best || !least) throw new Error('No island group has a province.');
  return { best, least };
}
