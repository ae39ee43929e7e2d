/**
 * What runs inside a measured page, before its own scripts and the same for every page: it notes when
 * the first chart is painted, makes a gesture on a control, and tells how long after it the last
 * change on the screen was painted. Bundled by watch.ts; only its types are imported elsewhere.
 */

/** Something a reader does to one control. */
export type Gesture =
  | { type: 'press'; selector: string; index: number }
  | { type: 'select'; selector: string; option: number }
  /** Drags over a d3-brush from one share of its width to another; equal shares clear it. */
  | { type: 'brush'; selector: string; from: number; to: number };

export interface WatchOptions {
  /** What only a drawn chart matches. */
  chart: string;
  /** Elements whose changes are no answer, such as the progress of a download. */
  ignored: string;
}

export interface BenchWatch {
  /** When the first chart was painted, in milliseconds after navigation. */
  firstChart: number | undefined;
  /**
   * Makes a gesture and returns the milliseconds until the last change inside the window was painted,
   * null when nothing on the screen changed. `at`: when the reader acts, in milliseconds after
   * navigation, or as soon after it as the control is there; without it at once, after the pointer
   * has come to the control.
   */
  time(gesture: Gesture, at?: number): Promise<number | null>;
}

declare global {
  interface Window {
    benchWatch: BenchWatch;
    benchOptions: WatchOptions;
  }
}

/** No change for so long, and no question open in a worker: what follows is no answer any more. */
const QUIET_MS = 500;

/** Who has seen no answer by then will see none. */
const PATIENCE_MS = 10_000;

/** Questions to workers that are not answered yet: DuckDB's library numbers them, and nobody else's count. */
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
 * Calls back once what the page shows now has been painted, with what `look` found of it. It looks
 * within the frame, when the browser lays the page out anyway, so that the watch costs no layout.
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
  if (!element || element.closest(window.benchOptions.ignored)) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}

async function time(gesture: Gesture, at?: number): Promise<number | null> {
  const since = at === undefined ? await approach(gesture) : await moment(gesture, at);
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
  make(gesture);
  // While the page starts, its workers are busy with other things, and the first answer may be late.
  const isSettled = (): boolean =>
    at === undefined
      ? performance.now() - quietSince > QUIET_MS && open.size === 0
      : performance.now() - quietSince > 3 * QUIET_MS && painted !== null;
  while (!isSettled() && performance.now() - since < PATIENCE_MS) await pause(20);
  observer.disconnect();
  return painted;
}

/** Waits until `at`, and until the reader can see the control. A page that is busy then is late. */
async function moment(gesture: Gesture, at: number): Promise<number> {
  await pause(at - performance.now());
  if (document.querySelector(gesture.selector)) return at;
  while (!document.querySelector(gesture.selector)) await pause(5);
  return new Promise((resolve) => onPainted(resolve));
}

/** The pointer comes to the control and rests there, as before any real click. */
async function approach(gesture: Gesture): Promise<number> {
  const element = targetOf(gesture);
  for (const hovered of [element, element.closest('svg')]) {
    hovered?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
  }
  const since = performance.now();
  await pause(100);
  while (open.size > 0 && performance.now() - since < PATIENCE_MS) await pause(20);
  return performance.now();
}

function targetOf(gesture: Gesture): Element {
  const index = gesture.type === 'press' ? gesture.index : 0;
  const element = document.querySelectorAll(gesture.selector)[index];
  if (!element) throw new Error(`Nothing is at ${gesture.selector}`);
  return element;
}

function make(gesture: Gesture): void {
  const element = targetOf(gesture);
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
