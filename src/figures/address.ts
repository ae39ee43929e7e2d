/** The addresses of the page and the files of a figure. */
import type { Lang } from '../i18n/lang.ts';
import { pagePath } from '../i18n/paths.ts';

/** The files of each figure, by the ending of their names. */
export const fileEndings = [
  '.svg',
  '.png',
  '-2x.png',
  '.xlsx',
  '.csv',
  '.json',
  '.metadata.json',
  '.zip',
] as const;

/** The ending of one of a figure's files. */
export type FileEnding = (typeof fileEndings)[number];

/** Returns the path of a figure's page without language and base path: `grafik/kemajuan/`. */
export function figurePath(slug: string): string {
  return `grafik/${slug}/`;
}

/**
 * Returns the address of a figure's page as its images say it: without the protocol, and without a host
 * where the build has no address of its own.
 */
export function saidAddress(slug: string, lang: Lang): string {
  const { host, hostname } = new URL(import.meta.env.SITE || 'http://localhost');
  const path = pagePath(lang, `grafik/${slug}`);
  return hostname === 'localhost' ? path.slice(1) : host + path;
}

/** Returns the address of one of a figure's files on the site, such as `/en/grafik/kemajuan.svg`. */
export function figureFile(slug: string, lang: Lang, ending: FileEnding): string {
  return pagePath(lang, `grafik/${slug}${ending}`);
}

/** Returns the address of the image in portrait. */
export function portraitFile(slug: string, lang: Lang): string {
  return pagePath(lang, `grafik/${slug}-potret.png`);
}
