/** The words of the charts of a reader's own question. */
import type { Lang } from '../../i18n/lang.ts';

interface QueryWords {
  title: (value: string, of: string) => string;
  bars: (count: string, most: string, mostName: string, least: string, leastName: string) => string;
  steps: (
    count: string,
    first: string,
    firstDate: string,
    last: string,
    lastDate: string,
  ) => string;
  dots: (count: string, x: string, y: string) => string;
  range: (least: string, most: string) => string;
}

/** In both languages; numbers and dates arrive already written as the language writes them. */
export const queryWords: Record<Lang, QueryWords> = {
  id: {
    title: (value, of) => `${value} menurut ${of}`,
    bars: (count, most, mostName, least, leastName) =>
      `${count} batang. Terbesar ${most} (${mostName}), terkecil ${least} (${leastName}).`,
    steps: (count, first, firstDate, last, lastDate) =>
      `${count} titik, dari ${first} pada ${firstDate} sampai ${last} pada ${lastDate}. Di antara dua titik digambar nilai yang terakhir diketahui.`,
    dots: (count, x, y) => `${count} titik; mendatar ${x}, tegak ${y}.`,
    range: (least, most) => `${least} sampai ${most}`,
  },
  en: {
    title: (value, of) => `${value} by ${of}`,
    bars: (count, most, mostName, least, leastName) =>
      `${count} bars. The largest is ${most} (${mostName}), the smallest ${least} (${leastName}).`,
    steps: (count, first, firstDate, last, lastDate) =>
      `${count} points, from ${first} on ${firstDate} to ${last} on ${lastDate}. Between two points the value last known is drawn.`,
    dots: (count, x, y) => `${count} points; across ${x}, upwards ${y}.`,
    range: (least, most) => `${least} to ${most}`,
  },
};
