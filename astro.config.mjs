import { defineConfig } from 'astro/config';
import { rebuildDatabaseOnChange } from './src/db/watch.ts';

// Both come from the environment so that the same tree serves a domain of its own or a sub-path.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'auto', concurrency: 4 },
  compressHTML: true,
  integrations: [rebuildDatabaseOnChange()],
  devToolbar: { enabled: false },
  vite: {
    ssr: { external: ['@duckdb/node-api', 'jsdom'] },
    build: { assetsInlineLimit: 0 },
  },
});
