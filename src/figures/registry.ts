/** All figures of the site. A figure that is listed here gets its page, files, embeds and images. */
import { view } from '../db/site-data.ts';
import type { Figure } from './figure.ts';
import { nationalFigures } from './national/national.ts';
import { provincialFigures } from './provincial.ts';

/** Cached by rows of the database, which are new objects when a development server has rebuilt it. */
const known = new WeakMap<object, Promise<Figure[]>>();

/** Returns all figures: the national ones, then those of the provinces. Made once for all pages of a build. */
export async function figures(): Promise<Figure[]> {
  const state = await view('headline');
  const made = known.get(state) ?? make();
  known.set(state, made);
  return made;
}

/** Returns the figure with this slug. Throws if there is none. */
export async function figureNamed(slug: string): Promise<Figure> {
  const found = (await figures()).find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no figure ${slug}.`);
  return found;
}

async function make(): Promise<Figure[]> {
  return [...(await nationalFigures()), ...(await provincialFigures())];
}
