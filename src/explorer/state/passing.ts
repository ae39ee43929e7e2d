/** Choices in passing, as while dragging: the page shows them, the address waits for the last. */

const PASSING = 'passing';

/** The event for the form whose controls were changed in passing; an `input` event must follow. */
export function passing(): Event {
  return new CustomEvent('input', { bubbles: true, detail: PASSING });
}

/** Whether an event of the form tells of a choice in passing. */
export function isPassing(event: Event): boolean {
  return event instanceof CustomEvent && event.detail === PASSING;
}
