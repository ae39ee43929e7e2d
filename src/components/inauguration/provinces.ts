/** Names of provinces with the addresses of their pages. */
import { view } from '../../db/site-data.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { pagePath } from '../../i18n/paths.ts';

/** The name of a province in one language and the address of its page. */
export interface ProvinceLink {
  name: string;
  href: string;
}

/** Returns a function that looks up a province by its code and throws for an unknown code. */
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
