/** The figures of each province. */
import { provinceProgress } from '../charts/province-progress.ts';
import { renderSvg } from '../charts/render.ts';
import { tracer } from '../components/trace.ts';
import { headline, publishedRows, view } from '../db/site-data.ts';
import type { ViewRow } from '../db/views.ts';
import { inLang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Figure } from './figure.ts';

/** Every figure of every province, province by province in the order of their codes. */
export async function provincialFigures(): Promise<Figure[]> {
  const provinces = await view('coverage_by_province');
  return Promise.all(provinces.map(progressFigure));
}

async function progressFigure(province: ViewRow<'coverage_by_province'>): Promise<Figure> {
  const { official_as_of: date } = await headline();
  const own = <Row extends { province_code?: unknown }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.province_code === province.province_code);
  const rows = {
    province,
    progress: own(await view('progress_by_province')),
    nation: await view('progress_by_date'),
  };
  return {
    slug: `kemajuan-${province.slug}`,
    province,
    view: 'progress_by_province',
    rows: own(await publishedRows('progress_by_province')),
    date,
    words: (lang) => {
      const { figures, common } = messagesIn(lang);
      const t = figures.provinceProgress;
      const value = tracer('coverage_by_province', province, lang);
      const name = inLang(province, 'name', lang);
      return {
        title: t.title(name, value('covered'), value('regions')),
        subtitle: t.subtitle(name),
        sentence: t.sentence(name, value('covered_percent')),
        source: common.ownList,
      };
    },
    draw: (context, id) => renderSvg(provinceProgress(rows, context), { id }),
  };
}
