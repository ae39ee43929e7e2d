/** Events of the form's controls: choices in passing, and how long to wait for more to come. */
import type { DayChoice } from './day-choice.ts';

const PASSING = 'passing';

/** The event for the form whose controls were changed in passing; an `input` event must follow. */
export function passing(): Event {
  return new CustomEvent('input', { bubbles: true, detail: PASSING });
}

/** Whether an event of the form tells of a choice in passing. */
export function isPassing(event: Event): boolean {
  return event instanceof CustomEvent && event.detail === PASSING;
}

const TYPING_PAUSE_MS = 120;

/** On the way to a year a date field holds the years 2, 20 and 202; nobody is told of those. */
const DATE_PAUSE_MS = 1000;

/** How long to wait for more after an event, in milliseconds; 0 where it is a choice. */
export function pauseAfter({ target }: Event, days: DayChoice): number {
  if (target === days.field) return days.isUsable ? TYPING_PAUSE_MS : DATE_PAUSE_MS;
  const typing = target instanceof HTMLInputElement && ['search', 'number'].includes(target.type);
  return typing ? TYPING_PAUSE_MS : 0;
}
