/** Scripts and style sheets that stand inside pages as small texts, made from their sources at build. */
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(process.cwd(), 'src');

export type Bundled =
  | 'embed/embed.css'
  | 'embed/browser/frame.ts'
  | 'embed/browser/host.ts'
  | 'engine/files/ask-ahead.ts'
  | 'engine/files/file-worker.ts';

const made = new Map<Bundled, Promise<string>>();

/**
 * A source file with all it imports, minified: a script that runs by itself, or a style sheet. Equal
 * sources give equal texts. Throws when the source cannot be built, or would end the element it stands in.
 */
export function bundled(file: Bundled): Promise<string> {
  const known = made.get(file) ?? bundle(file);
  made.set(file, known);
  return known;
}

async function bundle(file: Bundled): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]!.text.trim();
  if (/<\/(?:script|style)/i.test(text)) throw new Error(`${file} holds the end of an element.`);
  return text;
}
