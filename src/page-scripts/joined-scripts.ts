/**
 * Joins the scripts of a page into one file. Astro writes one for each component that has a script, up
 * to six small files on a page, and each waits for a connection or a round trip of its own.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The characters of a hash in a file's name, as many as Vite's. */
const HASH_LENGTH = 8;

/** Which files the built files of a site import, as paths in the site. */
export interface ModuleGraph {
  /** At their start. */
  imports: Map<string, readonly string[]>;
  /** On use. */
  later: ReadonlyMap<string, readonly string[]>;
}

/** Joins the scripts of the pages of a site. */
export interface ScriptJoiner {
  /** The scripts that are part of a joined one, as paths in the site. */
  joined: ReadonlySet<string>;
  /** Resolves to the scripts that a page has in the place of these. */
  join: (scripts: readonly string[]) => Promise<string[]>;
}

/**
 * Returns the joiner of a site. Pages with the same scripts share the joined file, whose imports are
 * added to the graph. Scripts that other files import are not joined.
 */
export function joinerOf(site: string, graph: ModuleGraph): ScriptJoiner {
  const joined = new Set<string>();
  const written = new Map<string, Promise<string>>();
  const imported = new Set([...graph.imports.values(), ...graph.later.values()].flat());
  const write = async (own: readonly string[], others: readonly string[]): Promise<string> => {
    const inside = partsInside(own, others, graph);
    const file = await writeJoined(site, own, inside);
    const all = [...inside].flatMap((part) => graph.imports.get(part) ?? []);
    graph.imports.set(
      file,
      [...new Set(all)].filter((part) => !inside.has(part)),
    );
    for (const script of own) joined.add(script);
    return file;
  };
  return {
    joined,
    join: async (scripts) => {
      const [own, others] = [false, true].map((is) =>
        scripts.filter((it) => imported.has(it) === is),
      );
      if (own!.length === 0) return [...scripts];
      const file = written.get(scripts.join()) ?? write(own!, others!);
      written.set(scripts.join(), file);
      return [await file, ...others!];
    },
  };
}

/**
 * Returns the scripts and those of their imports that become part of the joined file. Parts that other
 * scripts of the page need too, or what is loaded on use, stay files of their own, because a second copy
 * would have a state of its own.
 */
function partsInside(
  own: readonly string[],
  others: readonly string[],
  { imports, later }: ModuleGraph,
): ReadonlySet<string> {
  const first = reached(own, (file) => imports.get(file) ?? []);
  const onUse = [...first].flatMap((file) => later.get(file) ?? []);
  const apart = reached([...others, ...onUse], (file) => [
    ...(imports.get(file) ?? []),
    ...(later.get(file) ?? []),
  ]);
  return new Set([...first].filter((file) => !apart.has(file)));
}

/** Returns files and everything that they lead to. */
function reached(files: readonly string[], next: (file: string) => readonly string[]): Set<string> {
  const found = new Set(files);
  // Iterating over a set includes the items added during the iteration.
  for (const file of found) for (const other of next(file)) found.add(other);
  return found;
}

/**
 * Writes one script that runs several in their order, with the parts inside it, and returns its path in
 * the site. All have the same folder. Equal scripts give equal names.
 */
async function writeJoined(
  site: string,
  scripts: readonly string[],
  inside: ReadonlySet<string>,
): Promise<string> {
  const folder = scripts[0]!.slice(0, scripts[0]!.lastIndexOf('/') + 1);
  const { outputFiles } = await build({
    stdin: {
      contents: scripts.map((script) => `import ${JSON.stringify(join(site, script))};`).join('\n'),
      resolveDir: join(site, folder),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    plugins: [leaveOut((path) => !inside.has(join(folder, path)))],
  });
  const text = outputFiles[0]!.text;
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
  const file = `${folder}page.${hash}.js`;
  writeFileSync(join(site, file), text);
  return file;
}

/** Leaves imports as they are written if `isOut`. */
function leaveOut(isOut: (path: string) => boolean): Plugin {
  return {
    name: 'leave-out',
    setup: (bundler) =>
      bundler.onResolve({ filter: /^\.\// }, ({ path }) =>
        isOut(path) ? { path, external: true } : undefined,
      ),
  };
}
