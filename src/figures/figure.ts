/** What a figure is, wherever it stands: its page, an embed, an image, a feed, a citation. */
import type { ChartContext } from '../charts/chart.ts';
import type { Drawing, DrawingPlace } from '../charts/drawing.ts';
import type { ResultRow } from '../db/read.ts';
import type { ViewName, ViewRow } from '../db/schema/views.ts';
import type { Lang } from '../i18n/lang.ts';

/** The words of a figure in one language, as HTML whose numbers say where they come from. */
export interface FigureWords {
  /** What it is, in a few words, for lists and where there is no room for what it finds; plain text. */
  name: string;
  /** The finding, in one line without a full stop. */
  title: string;
  /** What is measured, out of what, and the date of the data. */
  subtitle: string;
  /** What the figure shows, in a sentence or two. */
  sentence: string;
  /** Who the figures come from. */
  source: string;
}

/** How many kabupaten/kota, MPPs or targets a figure is about. */
interface FigureBase {
  count: number;
  of: 'regions' | 'mpps' | 'targets';
}

export interface Figure {
  /** The part of its addresses that is its own: `/grafik/<slug>/`, `/embed/<slug>/`. Never changes. */
  slug: string;
  /** The province it is about, or null for a national figure. */
  province: ViewRow<'coverage_by_province'> | null;
  /** The view its rows come from, and those rows: what is offered as its CSV and JSON. */
  view: ViewName;
  rows: readonly ResultRow[];
  /** What its shares or counts are out of. */
  base: FigureBase;
  /** The date the data is of, as precise as it is known. */
  date: string;
  /** The keys of the sources that those rows rest on, each once. */
  sources: readonly string[];
  /** The pages it stands on or that say more, as paths without language; empty for home. */
  pages: readonly string[];
  words: (lang: Lang) => FigureWords;
  /**
   * The drawing without title and source; `id` prefixes the ids inside. With a place it is a part of
   * an image there. Its markup is made when it is read, so that asking for the size costs little.
   */
  draw: (context: ChartContext, id: string, place?: DrawingPlace) => Drawing;
}

/** HTML of figure words as plain text, for titles, images, citations and alternative texts. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
