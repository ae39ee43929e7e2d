/** /llms.txt: the pages and data files as Markdown, for programs that read text instead of pages. */
import type { APIRoute } from 'astro';
import { langs, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { absolute, filePath, pagePath } from '../i18n/paths.ts';
import { TWIN, twinPaths } from '../markdown/twins.ts';
import { about } from '../open-data/about.ts';
import { wholeFiles } from '../open-data/files/whole-files.ts';
import { sitePages } from '../text/site/site-pages.ts';

const headings: Readonly<Record<Lang, string>> = { id: 'Halaman', en: 'Pages' };

/** Returns the text of the file. */
export const GET: APIRoute = () =>
  new Response(
    [
      `# ${about.title.id} / ${about.title.en}`,
      ...langs.map((lang) => `> ${about.description[lang]}`),
      ...langs.map((lang) => `## ${headings[lang]}\n\n${pagesIn(lang)}`),
      `## Data (${about.licence.name})\n\n${dataFiles()}`,
      '',
    ].join('\n\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );

function pagesIn(lang: Lang): string {
  const messages = messagesIn(lang);
  const pages = sitePages.map(({ path, title }) => ({ path, title: title(messages) }));
  return [{ path: '', title: messages.common.nav.home }, ...pages]
    .map(({ path, title }) => `${link(title, pagePath(lang, path))}${twin(lang, path)}`)
    .join('\n');
}

function twin(lang: Lang, path: string): string {
  if (!twinPaths.includes(path)) return '';
  return ` ([Markdown](${absolute(pagePath(lang, path))}${TWIN}))`;
}

function dataFiles(): string {
  return Object.entries(wholeFiles)
    .map(([path, { id, en }]) => `${link(path, filePath(`data/v1/${path}`))}: ${id}. ${en}.`)
    .join('\n');
}

function link(text: string, path: string): string {
  return `- [${text}](${absolute(path)})`;
}
