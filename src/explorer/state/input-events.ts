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

/** On a slow device the answer to one key or step of a drag would delay the mark of the next. */
const PAUSE_MS = { passing: { fast: 0, slow: 120 }, typing: { fast: 120, slow: 240 } };

/** A date field passes through the years 2, 20 and 202 while typing, which are not reported. */
const DATE_PAUSE_MS = 1000;

/**
 * How long to wait for further input after an event, in milliseconds; 0 for a finished choice. `slow` is
 * whether answers take long to paint on this device.
 */
export function pauseAfter(event: Event, days: DayChoice, slow: boolean): number {
  const { target } = event;
  const speed = slow ? 'slow' : 'fast';
  if (isPassing(event)) return PAUSE_MS.passing[speed];
  if (target === days.field && !days.isUsable) return DATE_PAUSE_MS;
  const typing = target instanceof HTMLInputElement && ['search', 'number'].includes(target.type);
  return typing || target === days.field ? PAUSE_MS.typing[speed] : 0;
}
