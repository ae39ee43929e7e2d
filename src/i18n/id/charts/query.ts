/** The Indonesian words, and their type in every language. */

/** Numbers and dates arrive formatted in the language. */
export interface QueryWords {
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

/** Words of the charts of a reader's own query. */
export const query: QueryWords = {
  title: (value, of) => `${value} menurut ${of}`,
  bars: (count, most, mostName, least, leastName) =>
    `${count} batang. Terbesar ${most} (${mostName}), terkecil ${least} (${leastName}).`,
  steps: (count, first, firstDate, last, lastDate) =>
    `${count} titik, dari ${first} pada ${firstDate} sampai ${last} pada ${lastDate}. Di antara dua titik digambar nilai yang terakhir diketahui.`,
  dots: (count, x, y) => `${count} titik; mendatar ${x}, tegak ${y}.`,
  range: (least, most) => `${least} sampai ${most}`,
};
