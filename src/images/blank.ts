/** A build for a trial may leave its images blank, because drawing them takes half of a build. */

/** The variable of the environment that asks for blank images. */
export const BLANK_IMAGES = 'BLANK_IMAGES';

/** A PNG of one transparent pixel. */
const BLANK =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADUlEQVQImWNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==';

/** Returns a PNG of one transparent pixel when this build leaves its images blank. */
export function blankImage(): Uint8Array<ArrayBuffer> | undefined {
  if (process.env[BLANK_IMAGES] !== '1') return undefined;
  return new Uint8Array(Buffer.from(BLANK, 'base64'));
}
