import { defineConfig } from 'astro/config';
import { addressesToWrite } from './scripts/support/build/part-of-site.ts';
import { rebuildDatabaseOnChange } from './src/db/build/watch.ts';
import { finishPages } from './src/finish-pages.ts';
import { writeHeadersFile } from './src/headers-file.ts';
import { writeMarkdownTwins } from './src/markdown/twins.ts';
import { makePageFont } from './src/page-font.ts';
import { pagePolicies } from './src/page-policy.ts';
import { collectModules, joinedScripts } from './src/page-scripts/module-preloads.ts';
import { mergedStyleSheets } from './src/page-scripts/style-sheets.ts';
import { serveReleases } from './src/releases/serve.ts';
import { writeServiceWorker } from './src/service-worker-file.ts';
import { pageList } from './src/sitemap.ts';

// Both come from the environment so that the same tree serves a domain of its own or a sub-path.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = (process.env.BASE_PATH ?? '/').replace(/\/*$/, '/');

/**
 * Pages that answer readers by scripts of many parts, and run DuckDB.
 *
 * @type {(path: string) => boolean}
 */
const isExplorer = (path) => /^(?:en\/)?jelajah\//.test(path);

/**
 * Routes of files whose content other threads make: images, and published data. Written between the
 * pages, they would make the thread of the pages wait.
 *
 * @type {(route: string) => boolean}
 */
const isMadeBeside = (route) => /\.(?:png|zip)\.ts$|\/data\/v1\/\[name\]\./.test(route);

const modules = { imports: new Map(), later: new Map() };

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Many pages at a time, because threads draw the images beside the one that writes pages.
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'auto', concurrency: 64 },
  compressHTML: true,
  integrations: [
    makePageFont(),
    rebuildDatabaseOnChange(),
    serveReleases(),
    pageList(base),
    collectModules(modules),
    finishPages(
      [joinedScripts(modules, isExplorer), mergedStyleSheets, pagePolicies(isExplorer)],
      isMadeBeside,
      addressesToWrite,
    ),
    writeMarkdownTwins(new URL(base, site).href),
    writeServiceWorker(),
    writeHeadersFile(),
  ],
  devToolbar: { enabled: false },
  vite: {
    ssr: { external: ['@duckdb/node-api', 'esbuild'] },
    build: { assetsInlineLimit: 0 },
  },
});
