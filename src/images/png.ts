/** Draws an SVG as a PNG at build. Finished images are cached between builds by their content. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { blankImage } from './blank.ts';
import type { PngTask } from './png/draw-png.ts';
import { drawInThread } from './png/threads.ts';

/** Where finished images are kept; the folder can be deleted at any time. */
export const IMAGES_FOLDER = join(process.cwd(), '.build', 'images');

const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The PNG of a self-contained SVG (texts outlined, colours as values), `width` pixels wide. Equal
 * input gives equal bytes, from the folder of kept images if it was drawn before. A blank image when
 * this build draws none. Rejects when it cannot be drawn.
 */
export async function pngOf(
  svg: string,
  width: number,
  folder = IMAGES_FOLDER,
): Promise<Uint8Array<ArrayBuffer>> {
  const blank = blankImage();
  if (blank !== undefined) return blank;
  const key = createHash('sha256').update([renderer(), width, svg].join('\0')).digest('hex');
  const path = join(folder, `${key}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const known = underWay.get(path) ?? drawn(path, { svg, width });
  underWay.set(path, known);
  return known.finally(() => underWay.delete(path));
}

/**
 * Begins images before their routes ask for them, so that threads draw them while pages are written.
 * What cannot be drawn is reported when its route asks for it.
 */
export function drawAhead<Subject>(
  subjects: readonly Subject[],
  draw: (subject: Subject) => Promise<unknown>,
): void {
  for (const subject of subjects) void draw(subject).catch(() => undefined);
}

const DRAWING_CODE = join(process.cwd(), 'src', 'images', 'png');

let known: string | undefined;

/** What draws: the library's version and our code. Others may draw other bytes, so they take no older images. */
function renderer(): string {
  known ??= [versionOf('@resvg/resvg-js'), ...sourcesIn(DRAWING_CODE)].join('\0');
  return known;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function versionOf(library: string): string {
  const file = join(process.cwd(), 'node_modules', library, 'package.json');
  return `${library} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

async function drawn(path: string, task: PngTask): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await drawInThread(task);
  keep(path, bytes);
  return bytes;
}

/** Only whole images get their name, even when two builds run at once. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
