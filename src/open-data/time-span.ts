/** The period that the data covers. */
import { firstDay } from '../data/partial-date.ts';
import type { Content } from './files/content.ts';

/** Returns the earliest opening or inauguration, as precise as known. Throws when there is none. */
export function firstDate({ rows }: { rows: Pick<Content['rows'], 'facilities'> }): string {
  const dates = rows.facilities
    .flatMap((row) => [row['opened_on'], row['inaugurated_on']])
    .filter((date) => typeof date === 'string')
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [first] = dates;
  if (first === undefined) throw new Error('No MPP has a date, so the data has no beginning.');
  return first;
}

/** The date of the newest page that was read: what came later the data cannot know. */
export function lastDate({ rows }: { rows: Pick<Content['rows'], 'dataset'> }): string {
  const newest = rows.dataset[0]?.['newest_page'];
  if (typeof newest !== 'string')
    throw new Error('The data set does not say what it was read until.');
  return newest;
}
