/** The embeds of the newest release: which figures it froze, and what snippets say of them. */
import { plainText } from '../figures/figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { readRelease, releases, RELEASES_FOLDER } from '../releases/releases.ts';
import type { EmbedHeights } from './height.ts';

/** What a frozen embed said and how high it was, which may differ from what is live now. */
export interface FrozenFigure {
  title: string;
  heights: EmbedHeights;
}

export interface FrozenEmbeds {
  version: string;
  /** The day until which its sources were checked. */
  date: string;
  /** By slug; a figure that came later is not among them. */
  figures: ReadonlyMap<string, Record<Lang, FrozenFigure>>;
}

/** What can be embedded frozen; null before the first release. Throws when its archive is damaged. */
export function frozenEmbeds(folder: string = RELEASES_FOLDER): FrozenEmbeds | null {
  const newest = releases(folder).at(-1);
  if (!newest) return null;
  const { version, date } = newest;
  const files = new Map(
    readRelease(version, folder).files.map(({ path, bytes }) => [path, bytes.toString('utf8')]),
  );
  const slugs = [...files.keys()].flatMap((path) => /^embed\/([^/]+)\//.exec(path)?.[1] ?? []);
  const figures = slugs.map((slug): [string, Record<Lang, FrozenFigure>] => {
    const of = (lang: Lang): FrozenFigure => {
      const prefix = lang === 'en' ? 'en/' : '';
      return frozenFigure(files.get(`${prefix}embed/${slug}/${version}/index.html`) ?? '');
    };
    return [slug, { id: of('id'), en: of('en') }];
  });
  return { version, date, figures: new Map(figures) };
}

/** Reads the file of an embed. Throws when it is none. */
export function frozenFigure(html: string): FrozenFigure {
  const title = /<title>(.*?) \| Pantau MPP<\/title>/.exec(html)?.[1];
  const heights = /<html [^>]*data-heights="(\d+) (\d+)"/.exec(html);
  if (title === undefined || !heights) throw new Error('A frozen embed says no title or heights.');
  return {
    title: plainText(title),
    heights: { narrow: Number(heights[1]), wide: Number(heights[2]) },
  };
}
