/** The figures of each province. */
import { provinceProgress } from '../charts/progress/province-progress.ts';
import { provinceRegions } from '../charts/covered/province-regions.ts';
import { renderSvg } from '../charts/render.ts';
import { tracer } from '../text/trace.ts';
import type { ResultRow } from '../db/read.ts';
import { headline, publishedRows, view } from '../db/site-data.ts';
import type { ViewRow } from '../db/schema/views.ts';
import { inLang } from '../i18n/lang.ts';
import { say } from '../i18n/html.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Figure } from './figure.ts';
import { sourceKeys } from './source-keys.ts';

type Province = ViewRow<'coverage_by_province'>;

/** Returns every figure of every province, grouped by province in the order of their codes. */
export async function provincialFigures(): Promise<Figure[]> {
  const provinces = await view('coverage_by_province');
  const pairs = provinces.map(async (province) => [
    await progressFigure(province),
    await coverageFigure(province),
  ]);
  return (await Promise.all(pairs)).flat();
}

/** Returns the rows of a view that are about one province. */
function ownRows<Row extends { province_code?: unknown }>(
  rows: readonly Row[],
  { province_code }: Province,
): Row[] {
  return rows.filter((row) => row.province_code === province_code);
}

/** The MPPs of the province and its regions, because the list of regions has a source too. */
async function ownSources(province: Province): Promise<string[]> {
  return sourceKeys(
    ownRows<ResultRow>(await publishedRows('mpp_list'), province),
    ownRows<ResultRow>(await publishedRows('regions'), province),
  );
}

/** Returns what both figures of a province share. */
async function about(
  province: Province,
): Promise<Pick<Figure, 'province' | 'base' | 'date' | 'sources' | 'pages'>> {
  const { official_as_of } = await headline();
  return {
    province,
    base: { count: province.regions, of: 'regions' },
    date: official_as_of,
    sources: await ownSources(province),
    pages: [`provinsi/${province.slug}/`],
  };
}

async function progressFigure(province: Province): Promise<Figure> {
  const figures = await headline();
  const rows = {
    province,
    progress: ownRows(await view('progress_by_province'), province),
    nation: await view('progress_by_date'),
  };
  return {
    ...(await about(province)),
    slug: `kemajuan-${province.slug}`,
    view: 'progress_by_province',
    rows: ownRows<ResultRow>(await publishedRows('progress_by_province'), province),
    words: (lang) => {
      const { figures: all, common, figurePage } = messagesIn(lang);
      const t = all.provinceProgress;
      const value = tracer('coverage_by_province', province, lang);
      const nation = tracer('headline', figures, lang);
      const name = inLang(province, 'name', lang);
      const national = nation('covered_percent');
      const date = nation('official_as_of');
      return {
        name: figurePage.index.of(figurePage.index.progress, name),
        title: say(t.title, name, value('covered'), value('regions'), province),
        subtitle: say(t.subtitle, name, date),
        sentence:
          province.first_counted_on === null
            ? say(t.sentenceNone, name, national, date)
            : say(
                t.sentence,
                name,
                value('first_counted_on'),
                value('covered_percent'),
                national,
                date,
              ),
        source: common.ownList,
      };
    },
    draw: (context, id, place) => renderSvg(provinceProgress(rows, context), { id, place }),
  };
}

async function coverageFigure(province: Province): Promise<Figure> {
  const figures = await headline();
  const regions = ownRows(await view('region_status'), province);
  const group = (await view('coverage_by_island_group')).find(
    (row) => row.island_group_id === province.island_group_id,
  );
  if (!group) throw new Error(`There is no island group ${province.island_group_id}.`);
  return {
    ...(await about(province)),
    slug: `cakupan-${province.slug}`,
    view: 'region_status',
    rows: ownRows<ResultRow>(await publishedRows('region_status'), province),
    words: (lang) => {
      const { figures: all, common, figurePage } = messagesIn(lang);
      const t = all.provinceCoverage;
      const value = tracer('coverage_by_province', province, lang);
      const nation = tracer('headline', figures, lang);
      const name = inLang(province, 'name', lang);
      return {
        name: figurePage.index.of(figurePage.index.coverage, name),
        title: say(t.title, name, value('uncovered'), value('regions'), province),
        subtitle: say(t.subtitle, name, nation('official_as_of')),
        sentence: say(
          t.sentence,
          name,
          value('covered_percent'),
          value('place'),
          nation('provinces'),
          inLang(group, 'name', lang),
          tracer('coverage_by_island_group', group, lang)('covered_percent'),
        ),
        source: common.ownList,
      };
    },
    draw: (context, id, place) =>
      renderSvg(provinceRegions({ province, regions }, context), { id, place }),
  };
}
