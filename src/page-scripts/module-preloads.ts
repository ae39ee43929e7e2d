/**
 * Puts the scripts of each page at the end of its head, joined into one file on reading pages, with
 * links to the modules that they import. Without the links a browser finds each file only after the
 * file that imports it has arrived: three round trips in sequence before the explorer responds.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { joinerOf } from './joined-scripts.ts';
import type { PageChanger } from '../finish-pages.ts';

const MODULE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** The static imports of each built file. */
type StaticImports = ReadonlyMap<string, readonly string[]>;

/** What a bundler reports of a built file. */
interface BuiltFile {
  imports?: readonly string[];
  dynamicImports?: readonly string[];
}

/** What the bundler reported of the built files while it wrote them. */
export interface BuiltModules {
  imports: Map<string, readonly string[]>;
  later: Map<string, readonly string[]>;
}

/** The integration that collects what the bundler reports into `modules`. */
export function collectModules({ imports, later }: BuiltModules): AstroIntegration {
  const collect = {
    name: 'collect-imports',
    generateBundle(_: unknown, bundle: Record<string, BuiltFile>) {
      for (const [file, built] of Object.entries(bundle)) {
        imports.set(file, built.imports ?? []);
        later.set(file, built.dynamicImports ?? []);
      }
    },
  };
  return {
    name: 'collect-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
    },
  };
}

/** Returns the change of pages; those for which `isApart` is true, such as `en/jelajah/`, keep several scripts. */
export function joinedScripts(
  modules: BuiltModules,
  isApart: (path: string) => boolean,
): PageChanger {
  return ({ folder, base }) => {
    const joiner = joinerOf(folder, modules);
    const linked = new Set<string>();
    return {
      change: async (html, path) => {
        const scripts = scriptsOf(html, base);
        const kept = isApart(path) ? scripts : await joiner.join(scripts);
        for (const script of kept) linked.add(script);
        return withScripts(html, kept, modules.imports, base);
      },
      end: () => {
        for (const script of joiner.joined) if (!linked.has(script)) rmSync(join(folder, script));
      },
    };
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
