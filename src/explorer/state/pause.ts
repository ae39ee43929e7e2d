/** How long a control's event waits for more to come. */
import type { DayChoice } from './day-choice.ts';

const TYPING_PAUSE_MS = 120;

/** On the way to a year a date field holds the years 2, 20 and 202; nobody is told of those. */
const DATE_PAUSE_MS = 1000;

/** How long to wait for more after an event, in milliseconds; 0 where it is a choice. */
export function pauseAfter({ target }: Event, days: DayChoice): number {
  if (target === days.field) return days.isUsable ? TYPING_PAUSE_MS : DATE_PAUSE_MS;
  const typing = target instanceof HTMLInputElement && ['search', 'number'].includes(target.type);
  return typing ? TYPING_PAUSE_MS : 0;
}
