/** The provinces that share the rank of one. */
import { view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatList } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';

/** Returns the names of the other provinces of the same rank as a list; empty where there are none. */
export async function sameRank(
  { place, province_code: code }: ViewRow<'coverage_by_province'>,
  lang: Lang,
): Promise<string> {
  const alike = (await view('coverage_by_province')).filter((row) => {
    return row.place === place && row.province_code !== code;
  });
  return formatList(
    alike.map((row) => inLang(row, 'name', lang)),
    lang,
  );
}
