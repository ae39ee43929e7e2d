/** The embeds of the newest release: which figures are frozen, with their titles and heights. */
import { plainText } from '../figures/figure.ts';
import type { Lang } from '../i18n/lang.ts';
import { readRelease, releases, RELEASES_FOLDER } from '../releases/releases.ts';
import type { EmbedHeights } from './size/height.ts';

/** Title and heights of a frozen embed, which may differ from the current ones. */
export interface FrozenFigure {
  title: string;
  heights: EmbedHeights;
}

/** The frozen embeds of a release. */
export interface FrozenEmbeds {
  version: string;
  /** The day until which its sources were checked, `YYYY-MM-DD`. */
  date: string;
  /** By slug; without figures that are newer than the release. */
  figures: ReadonlyMap<string, Record<Lang, FrozenFigure>>;
}

/** The embeds of the newest release; null before the first. Throws when its archive is damaged. */
export function frozenEmbeds(folder: string = RELEASES_FOLDER): FrozenEmbeds | null {
  const newest = releases(folder).at(-1);
  if (!newest) return null;
  const { version, date } = newest;
  const files = new Map(
    readRelease(version, folder).files.map(({ path, bytes }) => [path, bytes.toString('utf8')]),
  );
  const slugs = [...files.keys()].flatMap(
    (path) => /^embed\/([^/]+)\/[^/]+\/index\.html$/.exec(path)?.[1] ?? [],
  );
  const figures = slugs.map((slug): [string, Record<Lang, FrozenFigure>] => {
    const of = (lang: Lang): FrozenFigure => {
      const prefix = lang === 'en' ? 'en/' : '';
      return frozenFigure(files.get(`${prefix}embed/${slug}/${version}/index.html`) ?? '');
    };
    return [slug, { id: of('id'), en: of('en') }];
  });
  return { version, date, figures: new Map(figures) };
}

/** The version of the newest release with the frozen card of a region; null where it has none. */
export function frozenCardVersion(slug: string, folder: string = RELEASES_FOLDER): string | null {
  const newest = releases(folder).at(-1);
  if (!newest) return null;
  const path = `embed/daerah/${slug}/${newest.version}/index.html`;
  return newest.files.some((file) => file.path === path) ? newest.version : null;
}

/** Title and heights from the HTML of an embed. Throws when it has none. */
export function frozenFigure(html: string): FrozenFigure {
  const title = /<title>(.*?) \| Pantau MPP<\/title>/.exec(html)?.[1];
  const heights = /<html [^>]*data-heights="(\d+) (\d+)"/.exec(html);
  if (title === undefined || !heights) throw new Error('A frozen embed says no title or heights.');
  return {
    title: plainText(title),
    heights: {
      narrow: Number(heights[1]),
      wide: Number(heights[2]),
      ...curveIn(html),
    },
  };
}

/** The curve of heights, which embeds of the first releases do not have. */
function curveIn(html: string): Pick<EmbedHeights, 'curve'> {
  const numbers = /<html [^>]*data-curve="([\d ]+)"/.exec(html)?.[1]?.split(' ').map(Number);
  if (!numbers) return {};
  const widths = numbers.filter((_, at) => at % 2 === 0);
  return { curve: widths.map((width, at) => [width, numbers[2 * at + 1]!]) };
}
