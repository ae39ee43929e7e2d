/** Services by their keys: their names and the addresses of their pages. */
import { oncePerDatabaseAndKey, table } from '../db/site-data.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { pagePath } from '../i18n/paths.ts';

/** Returns a function that gives the name of a service and throws for an unknown key. */
export const serviceNames: (lang: Lang) => Promise<(key: string) => string> = oncePerDatabaseAndKey(
  async (lang: Lang) => {
    const names = new Map(
      (await table('services')).map((row) => [row.id, inLang(row, 'name', lang)]),
    );
    return (key: string): string => {
      const name = names.get(key);
      if (name === undefined) throw new Error(`The table services has no key ${key}.`);
      return name;
    };
  },
);

/** Returns the path of the page about a service. */
export function servicePath(lang: Lang, key: string): string {
  return pagePath(lang, `urus/${key}/`);
}
