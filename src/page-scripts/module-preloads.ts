/**
 * Puts the scripts of each page at the end of its head, joined into one file on reading pages, with
 * links to the modules that they import. Without the links a browser finds each file only after the
 * file that imports it has arrived: three round trips in sequence before the explorer responds.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinerOf } from './joined-scripts.ts';
import { pagesIn } from '../page-policy.ts';

const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** The static imports of each built file. */
type StaticImports = ReadonlyMap<string, readonly string[]>;

/** What a bundler reports of a built file. */
interface BuiltFile {
  imports?: readonly string[];
  dynamicImports?: readonly string[];
}

/** The integration; the pages for which `isApart` is true, such as `en/jelajah/`, keep several scripts. */
export function preloadModules(isApart: (path: string) => boolean): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  const later = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'preload-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const collect = {
          name: 'collect-imports',
          generateBundle(_: unknown, bundle: Record<string, BuiltFile>) {
            for (const [file, built] of Object.entries(bundle)) {
              imports.set(file, built.imports ?? []);
              later.set(file, built.dynamicImports ?? []);
            }
          },
        };
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const joiner = joinerOf(site, { imports, later });
        const linked = new Set<string>();
        for (const file of pagesIn(site)) {
          const path = join(site, file);
          const html = readFileSync(path, 'utf8');
          const scripts = scriptsOf(html, base);
          const kept = isApart(file) ? scripts : await joiner.join(scripts);
          for (const script of kept) linked.add(script);
          writeFileSync(path, withScripts(html, kept, imports, base));
        }
        for (const script of joiner.joined) if (!linked.has(script)) rmSync(join(site, script));
      },
    },
  };
}

/** Returns the module scripts of a page, as paths in the site, each once. */
export function scriptsOf(html: string, base: string): string[] {
  return [
    ...new Set(Array.from(html.matchAll(MODULE_SCRIPT), ([, src]) => src!.slice(base.length))),
  ];
}

/**
 * Returns the page with these module scripts, and no others, at the end of the head, each followed by
 * links to all its imports. Module scripts run after the whole page is parsed wherever they are, so an
 * early position only makes the downloads start earlier.
 */
export function withScripts(
  html: string,
  scripts: readonly string[],
  imports: StaticImports,
  base: string,
): string {
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
