/**
 * Runs inside a measured page, before its own scripts and the same for every page: records when the
 * first chart is painted, makes gestures on controls, and measures the time until the last resulting
 * change was painted. Bundled by watch.ts; other modules import only its types.
 */

/** An action of a reader on one control. */
export type Gesture =
  | { type: 'press'; selector: string; index: number }
  | { type: 'select'; selector: string; option: number }
  /** Drags over a d3-brush from one share of its width to another; equal shares clear it. */
  | { type: 'brush'; selector: string; from: number; to: number };

/** Selectors for what to watch on a page. */
export interface WatchOptions {
  /** Matches only drawn charts. */
  chart: string;
  /** Elements whose changes are not results, such as the progress of a download. */
  ignored: string;
}

/** The measurements that a watched page offers. */
export interface BenchWatch {
  /** When the first chart was painted, in milliseconds after navigation. */
  firstChart: number | undefined;
  /**
   * Makes a gesture and returns the milliseconds until the last change inside the window was painted;
   * null when nothing on the screen changed. `at` is the time of the gesture in milliseconds after
   * navigation, delayed until the control exists; without it the gesture follows at once, after the
   * pointer has moved to the control.
   */
  time(gesture: Gesture, at?: number): Promise<number | null>;
}

declare global {
  interface Window {
    benchWatch: BenchWatch;
    benchOptions: WatchOptions;
  }
}

/** After this time without changes and open messages to workers, later changes belong to something else. */
const QUIET_MS = 500;

/** The longest wait for a result. */
const PATIENCE_MS = 10_000;

/** Messages to workers without a reply so far, by the numbers that DuckDB's library gives them. */
const open = new Set<unknown>();

class WatchedWorker extends Worker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    this.addEventListener('message', ({ data }: MessageEvent<{ requestId?: unknown }>) =>
      open.delete(data.requestId),
    );
  }

  override postMessage(message: unknown, transfer?: StructuredSerializeOptions | Transferable[]) {
    const { messageId } = message as { messageId?: unknown };
    if (messageId !== undefined) open.add(messageId);
    super.postMessage(message, transfer as Transferable[]);
  }
}
window.Worker = WatchedWorker;

/**
 * Calls back once the current content of the page has been painted, with the result of `look`. Calls
 * `look` within the frame, when the browser computes the layout anyway, so that watching adds none.
 */
function onPainted(
  callback: (now: number, found: boolean) => void,
  look: () => boolean = () => true,
): void {
  requestAnimationFrame(() => {
    const found = look();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => callback(performance.now(), found);
    channel.port2.postMessage(0);
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const everything = { childList: true, subtree: true, characterData: true };

function watchFirstChart(): void {
  const find = (): Element | null => document.querySelector(window.benchOptions.chart);
  const observer = new MutationObserver(() => {
    if (!find()) return;
    const isDrawn = (): boolean => (find()?.getBoundingClientRect().height ?? 0) > 0;
    onPainted((now, drawn) => {
      if (!drawn) return;
      observer.disconnect();
      window.benchWatch.firstChart ??= now;
    }, isDrawn);
  });
  observer.observe(document, everything);
}

function isOnScreen(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  // A closed menu has a position, but nothing of it is visible; reading it would also force its layout.
  if (!element?.checkVisibility() || element.closest(window.benchOptions.ignored)) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}

async function time(gesture: Gesture, at?: number): Promise<number | null> {
  const planned = at === undefined ? undefined : await moment(gesture, at);
  if (planned === undefined) await approach(gesture);
  // Searching a long page for the control is not part of a reader's gesture.
  const target = targetOf(gesture);
  const since = planned ?? performance.now();
  let painted: number | null = null;
  let quietSince = since;
  const observer = new MutationObserver((records) =>
    onPainted(
      (now, seen) => {
        if (!seen) return;
        painted = now - since;
        quietSince = now;
      },
      () => records.some(({ target }) => isOnScreen(target)),
    ),
  );
  observer.observe(document.body, everything);
  make(gesture, target);
  // Workers are busy with other things while the page starts, so the first reply may be late.
  const isSettled = (): boolean =>
    at === undefined
      ? performance.now() - quietSince > QUIET_MS && open.size === 0
      : performance.now() - quietSince > 3 * QUIET_MS && painted !== null;
  while (!isSettled() && performance.now() - since < PATIENCE_MS) await pause(20);
  observer.disconnect();
  return painted;
}

/** Waits until `at` and until the control is visible. A busy page makes it later. */
async function moment(gesture: Gesture, at: number): Promise<number> {
  await pause(at - performance.now());
  if (document.querySelector(gesture.selector)) return at;
  while (!document.querySelector(gesture.selector)) await pause(5);
  return new Promise((resolve) => onPainted(resolve));
}

/** Moves the pointer to the control and rests it there, as before a real click. */
async function approach(gesture: Gesture): Promise<void> {
  const element = targetOf(gesture);
  for (const hovered of [element, element.closest('svg')]) {
    hovered?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
  }
  const since = performance.now();
  await pause(100);
  while (open.size > 0 && performance.now() - since < PATIENCE_MS) await pause(20);
}

function targetOf(gesture: Gesture): Element {
  const index = gesture.type === 'press' ? gesture.index : 0;
  const element = document.querySelectorAll(gesture.selector)[index];
  if (!element) throw new Error(`Nothing is at ${gesture.selector}`);
  return element;
}

function make(gesture: Gesture, element: Element): void {
  if (gesture.type === 'select') return select(element as HTMLSelectElement, gesture.option);
  if (gesture.type === 'brush') return brush(element, gesture.from, gesture.to);
  for (const name of ['pointerdown', 'pointerup']) {
    element.dispatchEvent(new PointerEvent(name, { bubbles: true, pointerType: 'mouse' }));
  }
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
}

function select(element: HTMLSelectElement, option: number): void {
  element.selectedIndex = option;
  for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
}

function brush(element: Element, from: number, to: number): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const fire = (name: string, target: EventTarget, share: number): void => {
    const clientX = left + share * width;
    const clientY = top + height / 2;
    const point = { clientX, clientY, view: window, bubbles: true, cancelable: true };
    target.dispatchEvent(new MouseEvent(name, point));
  };
  fire('mousedown', element, from);
  if (from !== to) fire('mousemove', window, to);
  fire('mouseup', window, to);
}

window.benchWatch = { firstChart: undefined, time };
watchFirstChart();
