/** Provinces as pages name and link them. */
import { view } from '../../db/site-data.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { pagePath } from '../../i18n/paths.ts';

export interface ProvinceLink {
  name: string;
  href: string;
}

/** Looks up a province by its code; throws for a code that no province has. */
export async function provinceLinks(lang: Lang): Promise<(code: string) => ProvinceLink> {
  const links = new Map(
    (await view('coverage_by_province')).map((row) => [
      row.province_code,
      { name: inLang(row, 'name', lang), href: pagePath(lang, `provinsi/${row.slug}/`) },
    ]),
  );
  return (code) => {
    const link = links.get(code);
    if (!link) throw new Error(`No province has the code ${code}.`);
    return link;
  };
}
