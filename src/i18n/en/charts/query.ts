import type { QueryWords } from '../../id/charts/query.ts';

/** Words of the charts of a reader's own query. */
export const query: QueryWords = {
  title: (value, of) => `${value} by ${of}`,
  bars: (count, most, mostName, least, leastName) =>
    `${count} bars. The largest is ${most} (${mostName}), the smallest ${least} (${leastName}).`,
  steps: (count, first, firstDate, last, lastDate) =>
    `${count} points, from ${first} on ${firstDate} to ${last} on ${lastDate}. Between two points the value last known is drawn.`,
  dots: (count, x, y) => `${count} points; across ${x}, upwards ${y}.`,
  range: (least, most) => `${least} to ${most}`,
};
