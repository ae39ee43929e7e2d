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
import type { Png, PngTask } from './png/draw-png.ts';
import { drawInThread } from './png/threads.ts';

/** Where finished images are kept; the folder can be deleted at any time. */
export const IMAGES_FOLDER = join(process.cwd(), '.build', 'images');

const underWay = new Map<string, Promise<Png[]>>();

/**
 * The PNG of a self-contained SVG (texts outlined, colours as values), `width` pixels wide. Equal
 * input gives equal bytes, from the folder of kept images if it was drawn before. A blank image when
 * this build draws none. Rejects when it cannot be drawn.
 */
export async function pngOf(svg: string, width: number, folder = IMAGES_FOLDER): Promise<Png> {
  const [png] = await imagesOf({ svg, width }, folder);
  return png!;
}

/** Returns the PNG as `pngOf` does, and the same at half the width and height, both of which are even. */
export async function pngAndHalf(
  svg: string,
  width: number,
  folder = IMAGES_FOLDER,
): Promise<{ whole: Png; half: Png }> {
  const [whole, half = whole] = await imagesOf({ svg, width, withHalf: true }, folder);
  return { whole: whole!, half: half! };
}

/** The images of a task, kept, under way or drawn; one blank image when this build draws none. */
async function imagesOf(task: PngTask, folder: string): Promise<Png[]> {
  const blank = blankImage();
  if (blank !== undefined) return [blank];
  const paths = pathsOf(task, folder);
  if (paths.every((path) => existsSync(path)))
    return paths.map((path) => new Uint8Array(readFileSync(path)));
  const key = paths.join();
  const known = underWay.get(key) ?? drawn(paths, task);
  underWay.set(key, known);
  return known.finally(() => underWay.delete(key));
}

function pathsOf({ svg, width, withHalf = false }: PngTask, folder: string): string[] {
  const hash = createHash('sha256').update(`${renderer()} ${width} `).update(svg).digest('hex');
  return ['', ...(withHalf ? ['.half'] : [])].map((part) => join(folder, `${hash}${part}.png`));
}

/**
 * Begins images before their routes ask for them, so that threads draw them while pages are written.
 * What cannot be drawn is reported when its route asks for it. Does nothing when images are left blank.
 */
export function drawAhead<Subject>(
  subjects: readonly Subject[],
  draw: (subject: Subject) => Promise<unknown>,
): void {
  if (blankImage() !== undefined) return;
  for (const subject of subjects) void draw(subject).catch(() => undefined);
}

const DRAWING_CODE = join(process.cwd(), 'src', 'images', 'png');

let known: string | undefined;

/** A hash of what draws: the library's version and our code. Others may draw other bytes, so they take no older images. */
function renderer(): string {
  known ??= createHash('sha256')
    .update([versionOf('@resvg/resvg-js'), ...sourcesIn(DRAWING_CODE)].join('\0'))
    .digest('hex');
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

async function drawn(paths: readonly string[], task: PngTask): Promise<Png[]> {
  const images = await drawInThread(task);
  for (const [index, path] of paths.entries()) keep(path, images[index]!);
  return images;
}

/** Only whole images get their name, even when two builds run at once. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
