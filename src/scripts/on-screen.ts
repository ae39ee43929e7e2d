/** Whether an element is on the screen, without measuring its position, which would force a layout. */

/** Follows one element; on the screen until the browser has said otherwise. */
export class OnScreen {
  /** Whether a part of it is in the window. */
  seen = true;

  constructor(element: Element) {
    new IntersectionObserver((entries) => (this.seen = entries.at(-1)!.isIntersecting)).observe(
      element,
    );
  }
}
