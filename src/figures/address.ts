/** Where the page and the files of a figure are. */
import type { Lang } from '../i18n/lang.ts';
import { pagePath } from '../i18n/paths.ts';

/** What is offered of each figure, by what its file name ends in. */
export const fileEndings = [
  '.svg',
  '.png',
  '-2x.png',
  '.csv',
  '.json',
  '.metadata.json',
  '.zip',
] as const;

export type FileEnding = (typeof fileEndings)[number];

/** The path of a figure's page without language and base path: `grafik/kemajuan/`. */
export function figurePath(slug: string): string {
  return `grafik/${slug}/`;
}

/** The address of one of a figure's files on the site, such as `/en/grafik/kemajuan.svg`. */
export function figureFile(slug: string, lang: Lang, ending: FileEnding): string {
  return pagePath(lang, `grafik/${slug}${ending}`);
}
