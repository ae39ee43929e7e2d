/** What a figure is, for its page, embeds, images, feeds and citations. */
import type { ChartContext } from '../charts/chart.ts';
import type { Drawing, DrawingPlace } from '../charts/drawing.ts';
import type { ResultRow } from '../db/read.ts';
import type { ViewName, ViewRow } from '../db/schema/views.ts';
import type { Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';

/** The words of a figure in one language, as HTML whose numbers are marked with their source. */
export interface FigureWords {
  /** A short name, for lists and where the title does not fit; plain text. */
  name: string;
  /** The finding, in one line without a full stop. */
  title: Html;
  /** What is measured, out of what, and the date of the data. */
  subtitle: Html;
  /** What the figure shows, in a sentence or two. */
  sentence: Html;
  /** The sources, in words. */
  source: string;
}

/** The base of a figure: its number of kabupaten/kota, MPPs, targets, signatories or statements. */
interface FigureBase {
  count: number;
  of: 'regions' | 'mpps' | 'targets' | 'signatories' | 'statements';
}

/** A chart or map with its rows, words, sources and page; see docs/glossary.md. */
export interface Figure {
  /** Its part of addresses such as `/grafik/<slug>/` and `/embed/<slug>/`. It never changes. */
  slug: string;
  /** The province it is about, or null for a national figure. */
  province: ViewRow<'coverage_by_province'> | null;
  /** The view of its rows, and the rows, which are published as its CSV and JSON. */
  view: ViewName;
  rows: readonly ResultRow[];
  /** What its shares or counts are out of. */
  base: FigureBase;
  /** The date of the data, as precise as it is known. */
  date: string;
  /** The keys of the sources of those rows, each once. */
  sources: readonly string[];
  /** The pages that show it or explain it, as paths without language; the path of home is empty. */
  pages: readonly string[];
  words: (lang: Lang) => FigureWords;
  /**
   * The drawing without title and source; `id` prefixes the ids inside. With a place it is a part of
   * an image there. Its markup is made when it is read, so that asking for the size costs little.
   */
  draw: (context: ChartContext, id: string, place?: DrawingPlace) => Drawing;
}

/** Whether a figure belongs to an insight, whose page is the only one that shows it. */
export function isInsight({ pages }: Pick<Figure, 'pages'>): boolean {
  return pages.some((path) => path.startsWith('wawasan/'));
}

/** Returns HTML of figure words as plain text, for titles, images, citations and alternative texts. */
export function plainText(html: Html | string): string {
  return String(html)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
