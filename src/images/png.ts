/** Drawing an SVG as a PNG at build. Finished images are kept between builds by their content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Where finished images are kept; the folder can be deleted at any time. */
const CACHE = join(process.cwd(), '.build', 'images');

/** Changes when the way of drawing does, so that older images are not taken for new ones. */
const RENDERER = 'resvg-js 2.6.2';

/**
 * The PNG of a self-contained SVG (texts outlined, colours as values), `width` pixels wide. Equal
 * input gives equal bytes, from the cache if it was drawn before.
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(`${RENDERER}\0${width}\0${svg}`).digest('hex');
  const path = join(CACHE, `${key}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  const bytes = new Uint8Array(image.asPng());
  keep(path, bytes);
  return bytes;
}

/** Only whole images get their name, even when two builds run at once. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(CACHE, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
