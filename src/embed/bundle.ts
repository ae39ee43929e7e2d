/** The scripts and the style sheet of embeds as small texts, made from their sources at build. */
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(process.cwd(), 'src/embed');

const made = new Map<string, Promise<string>>();

/**
 * A source file of this folder with all it imports, minified: a script that runs by itself, or a
 * style sheet. Equal sources give equal texts. Throws when the source cannot be built.
 */
export function bundled(file: 'frame.ts' | 'host.ts' | 'embed.css'): Promise<string> {
  const known = made.get(file) ?? bundle(file);
  made.set(file, known);
  return known;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text.trim();
}
