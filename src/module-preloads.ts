/**
 * Names the modules that a page's scripts import in the head of the page. Without it a browser learns
 * of each file only when the one that imports it has arrived: three round trips, one after another,
 * before the explorer answers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** The files that each built file imports at once. */
type StaticImports = ReadonlyMap<string, readonly string[]>;

/** The integration; `isFor` tells by its path, such as `en/jelajah/`, whether a page is to have them. */
export function preloadModules(isFor: (path: string) => boolean): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'preload-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const collect = {
          name: 'collect-imports',
          generateBundle(_: unknown, bundle: Record<string, { imports?: readonly string[] }>) {
            for (const [file, output] of Object.entries(bundle))
              if (output.imports) imports.set(file, output.imports);
          },
        };
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, pages: built }) => {
        for (const { pathname } of built.filter((page) => isFor(page.pathname))) {
          const file = join(fileURLToPath(dir), pathname, 'index.html');
          writeFileSync(file, withPreloads(readFileSync(file, 'utf8'), imports, base));
        }
      },
    },
  };
}

/**
 * The page with its module scripts, each with links to all that it imports, at the end of its head.
 * Scripts of this kind wait for the whole page wherever they stand; named early, they wait for nothing
 * else.
 */
export function withPreloads(html: string, imports: StaticImports, base: string): string {
  const scripts = [...html.matchAll(MODULE_SCRIPT)].map(([, src]) => src!.slice(base.length));
  const named = new Set(scripts);
  const tags = scripts.flatMap((script) => {
    const added = importedBy(script, imports).filter((file) => !named.has(file));
    for (const file of added) named.add(file);
    return [
      `<script type="module" src="${base}${script}"></script>`,
      ...added.map((file) => `<link rel="modulepreload" href="${base}${file}">`),
    ];
  });
  return html.replaceAll(MODULE_SCRIPT, '').replace('</head>', `${tags.join('')}</head>`);
}

/** All that a script imports, directly or not, each once. */
function importedBy(script: string, imports: StaticImports): string[] {
  const found = new Set([script]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const file of found) for (const imported of imports.get(file) ?? []) found.add(imported);
  return [...found].slice(1);
}
