/**
 * Adds links to the modules that a page's scripts import to the head of the page. Without them a
 * browser finds each file only after the file that imports it has arrived: three round trips in
 * sequence before the explorer responds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** The static imports of each built file. */
type StaticImports = ReadonlyMap<string, readonly string[]>;

/** The integration; `isFor` returns whether the page at a path such as `en/jelajah/` gets the links. */
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
 * Returns the page with its module scripts moved to the end of the head, each followed by links to all
 * its imports. Module scripts run after the whole page is parsed wherever they are, so an early position
 * only makes the downloads start earlier.
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

/** Everything a script imports, directly or indirectly, without duplicates. */
function importedBy(script: string, imports: StaticImports): string[] {
  const found = new Set([script]);
  // Iterating over a set includes the items added during the iteration.
  for (const file of found) for (const imported of imports.get(file) ?? []) found.add(imported);
  return [...found].slice(1);
}
