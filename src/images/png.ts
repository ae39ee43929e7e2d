/** Drawing an SVG as a PNG at build. Finished images are kept between builds by their content. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Where finished images are kept; the folder can be deleted at any time. */
const CACHE = join(process.cwd(), '.build', 'images');

/** Changes when the way of drawing does, so that older images are not taken for new ones. */
const RENDERER = 'resvg-js 2.6.2, sharp 0.35.5';

/**
 * How an image keeps its colours: `exact`, or in a `palette`, which takes a third of the bytes and
 * which flat colours survive unseen.
 */
export type Colours = 'exact' | 'palette';

/**
 * The PNG of a self-contained SVG (texts outlined, colours as values), `width` pixels wide. Equal
 * input gives equal bytes, from the cache if it was drawn before.
 */
export async function pngOf(
  svg: string,
  width: number,
  colours: Colours = 'exact',
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update([RENDERER, width, colours, svg].join('\0')).digest('hex');
  const path = join(CACHE, `${key}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  const bytes = new Uint8Array(colours === 'exact' ? image.asPng() : await withPalette(image));
  keep(path, bytes);
  return bytes;
}

/** The least effort: four times it saves a hundredth of the bytes. */
const PALETTE = { palette: true, quality: 80, dither: 0, effort: 1 } as const;

function withPalette(image: RenderedImage): Promise<Buffer> {
  const { width, height } = image;
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .png(PALETTE)
    .toBuffer();
}

/** Only whole images get their name, even when two builds run at once. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(CACHE, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
