/** The chart of the comparison as a file. Drawing code and fonts are loaded on use. */
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartFileKind } from '../exports/view-files.ts';
import { exportWords } from '../exports/words.ts';
import { messagesOf } from './words.ts';

/** The drawing, what it shows in words, and the date of the data. */
export interface CompareImage {
  drawing: SVGSVGElement;
  /** Places, day and base, as the status line of the page says them. */
  status: string;
  date: string;
  licence: string;
  lang: Lang;
}

/** The file of an image. Rejects when fonts or a library cannot be loaded. */
export async function compareImage(
  kind: ChartFileKind,
  { drawing, status, date, licence, lang }: CompareImage,
): Promise<Blob> {
  const { chartFile } = await import('../exports/view-files.ts');
  const { image } = exportWords(lang);
  const { lines } = messagesOf(lang).compare;
  const address = location.href.replace(/^https?:\/\//, '');
  return chartFile(kind, drawing, {
    title: lines.heading,
    filters: status,
    credit: image.credit(image.source, formatDate(date, lang), licence),
    site: `Pantau MPP · ${address}`,
    description: `${lines.heading}. ${status} ${location.href}`,
  });
}
