/** Kabupaten, kota and provinces as pages name and link them. */
import { oncePerDatabaseAndKey, view } from '../db/site-data.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { pagePath } from '../i18n/paths.ts';
import { regionPath } from '../i18n/region-path.ts';
import { governmentName } from './names.ts';

/** The name of a kabupaten, kota or province and the address of its page. */
export interface GovernmentLink {
  name: string;
  href: string;
}

/** The links of a language by code, made once for all pages of a build. */
const linksByCode = oncePerDatabaseAndKey(allLinks);

/** Returns a function that looks up a region, or a province by its two digits, and throws for an unknown code. */
export async function governmentLinks(lang: Lang): Promise<(code: string) => GovernmentLink> {
  const links = await linksByCode(lang);
  return (code) => {
    const link = links.get(code);
    if (!link) throw new Error(`No region or province has the code ${code}.`);
    return link;
  };
}

async function allLinks(lang: Lang): Promise<Map<string, GovernmentLink>> {
  const provinces = (await view('coverage_by_province')).map((row) => {
    const name = governmentName('provinsi', inLang(row, 'name', lang), lang);
    return [row.province_code, { name, href: pagePath(lang, `provinsi/${row.slug}/`) }] as const;
  });
  const regions = (await view('region_status')).map((row) => {
    const name = governmentName(row.kind, row.name, lang);
    return [row.region_code, { name, href: regionPath(lang, row) }] as const;
  });
  return new Map([...provinces, ...regions]);
}
