/** Changes the HTML of pages before they are written, and chooses what a build writes in which order. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { framableFolders } from './response-headers.ts';

/** The site that is being built: its folder, which has all scripts and styles, and the base path of its addresses. */
interface BuiltSite {
  folder: string;
  base: string;
}

/** A change of the pages of a site. */
interface PageChange {
  /** Returns the changed HTML of a page with a path such as `en/jelajah/`. */
  change: (html: string, path: string) => string | Promise<string>;
  /** Called after the last page. */
  end?: () => void;
}

/** Returns a change; called once before the first page. */
export type PageChanger = (site: BuiltSite) => PageChange;

/**
 * The integration: applies the changes to all pages except embeds, to each page in the order given. Routes
 * for whose file, such as `src/pages/robots.txt.ts`, `isLast` is true are written after all others.
 * `toWrite` returns those of all addresses that the build writes.
 */
export function finishPages(
  changers: readonly PageChanger[],
  isLast: (route: string) => boolean,
  toWrite: (all: Paths) => Paths = (all) => all,
): AstroIntegration {
  let site: BuiltSite;
  let changes: readonly PageChange[] = [];
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { folder: fileURLToPath(config.outDir), base: config.base };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            changes = changers.map((changer) => changer(site));
            return inOrder(toWrite(await usual.getStaticPaths()), isLast);
          },
          render: async (request, options) => {
            const rendered = await usual.render(request, options);
            const path = new URL(request.url).pathname.slice(site.base.length);
            if (!('response' in rendered)) return finished(rendered, path, changes);
            return { ...rendered, response: await finished(rendered.response, path, changes) };
          },
        }));
      },
      'astro:build:done': () => {
        for (const { end } of changes) end?.();
      },
    },
  };
}

type Paths = readonly Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number][];

function inOrder(paths: Paths, isLast: (route: string) => boolean): Paths[number][] {
  const last = paths.filter(({ route }) => isLast(route.component));
  return [...paths.filter(({ route }) => !isLast(route.component)), ...last];
}

/** Returns the response with the changed HTML; other files and embeds as they are. */
async function finished(
  response: Response,
  path: string,
  changes: readonly PageChange[],
): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || framableFolders.some((folder) => path.startsWith(`${folder}/`))) return response;
  let html = await response.text();
  for (const { change } of changes) html = await change(html, path);
  return new Response(html, { status: response.status, headers: response.headers });
}
