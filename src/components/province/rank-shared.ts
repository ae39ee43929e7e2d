/** The provinces that share a rank. */
import { view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatList } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';

/** The names of the other provinces with the rank of this one, in one phrase; empty without any. */
export async function rankSharedWith(
  { place, province_code }: ViewRow<'coverage_by_province'>,
  lang: Lang,
): Promise<string> {
  const alike = (await view('coverage_by_province')).filter(
    (row) => row.place === place && row.province_code !== province_code,
  );
  return formatList(
    alike.map((row) => inLang(row, 'name', lang)),
    lang,
  );
}
