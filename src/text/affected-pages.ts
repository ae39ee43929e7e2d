/** The pages of the site that show a change of the data. */
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { pagePath } from '../i18n/paths.ts';
import { governmentLinks } from './governments.ts';
import type { Correction } from './changes-by-date.ts';

interface AffectedPage {
  label: string;
  href: string;
}

/** Returns the pages of the region, its province, the inaugurations and the table that an entry names. */
export async function affectedPages(
  { region_code, province_code, table_name, row_key }: Correction,
  lang: Lang,
): Promise<AffectedPage[]> {
  const linkOf = await governmentLinks(lang);
  const t = messagesIn(lang).changes;
  const codes = new Set([region_code, province_code].filter((code) => code !== null));
  const batches = table_name === 'batches' ? (row_key?.split(';') ?? []) : [];
  return [
    ...[...codes].map(linkOf).map(({ name, href }) => ({ label: name, href })),
    ...batches.map((id) => ({
      label: batches.length === 1 ? t.batch : `${t.batch} ${id}`,
      href: pagePath(lang, `peresmian/${id}/`),
    })),
    ...(table_name === null
      ? []
      : [{ label: t.table(table_name), href: `${pagePath(lang, 'data/')}#${table_name}` }]),
  ];
}
