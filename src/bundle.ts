/** Bundles small scripts and style sheets that pages contain as text. */
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(process.cwd(), 'src');

/** The source files that can be bundled, by their paths in `src/`. */
export type Bundled =
  | 'embed/embed.css'
  | 'embed/region/card.css'
  | 'embed/browser/frame.ts'
  | 'embed/browser/host.ts'
  | 'engine/files/request-ahead.ts'
  | 'engine/files/file-worker.ts'
  | 'explorer/embed/frame.ts'
  | 'explorer/embed/state.css'
  | 'service-worker/removal.ts'
  | 'service-worker/worker.ts';

const made = new Map<Bundled, Promise<string>>();

/**
 * Bundles and minifies a source file with its imports: a self-contained script or a style sheet. Equal
 * sources give equal texts. Throws when the build fails or the text would close its own element.
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
  if (/<\/(?:script|style)/i.test(text))
    throw new Error(`${file} contains the end tag of an element.`);
  return text;
}
