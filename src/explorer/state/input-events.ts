/** Events of the form's controls: choices during a drag, and how long to wait for further input. */
import type { DayChoice } from './day-choice.ts';

const PASSING = 'passing';

/** The event for a change during a drag; an `input` event must follow at its end. */
export function passing(): Event {
  return new CustomEvent('input', { bubbles: true, detail: PASSING });
}

/** Whether an event of the form is a change during a drag. */
export function isPassing(event: Event): boolean {
  return event instanceof CustomEvent && event.detail === PASSING;
}

const TYPING_PAUSE_MS = 120;

/** A date field passes through the years 2, 20 and 202 while typing, which are not reported. */
const DATE_PAUSE_MS = 1000;

/** How long to wait for further input after an event, in milliseconds; 0 for a finished choice. */
export function pauseAfter({ target }: Event, days: DayChoice): number {
  if (target === days.field) return days.isUsable ? TYPING_PAUSE_MS : DATE_PAUSE_MS;
  const typing = target instanceof HTMLInputElement && ['search', 'number'].includes(target.type);
  return typing ? TYPING_PAUSE_MS : 0;
}
