/** All figures of the site. A figure that is listed here gets its page, files, embeds and images. */
import { oncePerDatabase } from '../db/site-data.ts';
import type { Figure } from './figure.ts';
import { insightFigures } from './insights.ts';
import { nationalFigures } from './national/national.ts';
import { provincialFigures } from './provincial.ts';

/** All figures: the national ones, those of the insights, then those of the provinces. Made once for all pages of a build. */
export const figures: () => Promise<Figure[]> = oncePerDatabase(async () => [
  ...(await nationalFigures()),
  ...(await insightFigures()),
  ...(await provincialFigures()),
]);

/** Returns the figure with this slug. Throws if there is none. */
export async function figureNamed(slug: string): Promise<Figure> {
  const found = (await figures()).find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no figure ${slug}.`);
  return found;
}
