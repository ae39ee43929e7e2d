/** Every figure there is. A figure that is listed here gets its page, files, embeds and images. */
import type { Figure } from './figure.ts';
import { nationalFigures } from './national.ts';
import { provincialFigures } from './provincial.ts';

/** All figures: the national ones, then those of the provinces. */
export async function figures(): Promise<Figure[]> {
  return [...(await nationalFigures()), ...(await provincialFigures())];
}
