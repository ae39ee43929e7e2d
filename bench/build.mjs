/** Builds the page for comparison into dist/, with the engine's files beside it. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const out = join(here, 'dist');
const engine = join(here, 'node_modules/@duckdb/duckdb-wasm/dist');

mkdirSync(out, { recursive: true });
await build({
  entryPoints: [join(here, 'mosaic-page.js')],
  outfile: join(out, 'page.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
});
for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js']) {
  copyFileSync(join(engine, file), join(out, file));
}
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Mosaic</title>
    <script type="module" src="page.js"></script>
  </head>
  <body></body>
</html>
`,
);
