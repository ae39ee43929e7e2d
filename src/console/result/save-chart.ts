/** The chart of a result as a file. Drawing code and fonts are loaded on use. */
import { formatDate } from '../../i18n/format.ts';
import { shownDrawing } from '../../explorer/exports/images/page-drawing.ts';
import type { ChartFileKind } from '../../explorer/exports/view-files.ts';
import { exportWords } from '../../explorer/exports/words.ts';
import { saveFile } from '../../scripts/save-file.ts';
import type { ConsoleData } from '../page-data.ts';

/** Saves the chart in `box` under a title. Rejects when fonts or a library cannot be loaded. */
export async function saveChart(
  kind: ChartFileKind,
  box: HTMLElement,
  title: string,
  { lang, date, licence }: ConsoleData,
): Promise<void> {
  const { chartFile } = await import('../../explorer/exports/view-files.ts');
  const { image } = exportWords(lang);
  const { origin, pathname } = location;
  const file = await chartFile(kind, shownDrawing(box), {
    title,
    filters: '',
    credit: image.credit(image.source, formatDate(date, lang), licence),
    site: `Pantau MPP · ${(origin + pathname).replace(/^https?:\/\//, '')}`,
    description: `${title}. ${location.href}`,
  });
  saveFile(file, `pantau-mpp-sql.${kind}`);
}
