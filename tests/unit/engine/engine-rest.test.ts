import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_MS, restWhenHidden } from '../../../src/engine/engine-rest.ts';

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  become(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;
let tab: EventTarget;
let done: string[];
let running: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [page, tab, done, running] = [new Page(), new EventTarget(), [], true];
  restWhenHidden({
    page,
    window: tab,
    rest: () => {
      if (running) done.push('rest');
      return running;
    },
    wake: () => done.push('wake'),
  });
});

afterEach(() => void vi.useRealTimers());

describe('the engine of a hidden page', () => {
  it('is released after five minutes and started again when the page is shown', () => {
    page.become('hidden');
    vi.advanceTimersByTime(REST_MS - 1);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['rest']);
    page.become('visible');
    expect(done).toEqual(['rest', 'wake']);
  });

  it('keeps running when the page is hidden for a shorter time', () => {
    page.become('hidden');
    vi.advanceTimersByTime(REST_MS / 2);
    page.become('visible');
    vi.advanceTimersByTime(REST_MS);
    expect(done).toEqual([]);
  });

  it('is not started again if it was not running', () => {
    running = false;
    page.become('hidden');
    vi.advanceTimersByTime(REST_MS);
    page.become('visible');
    expect(done).toEqual([]);
  });

  it('is released immediately when the page goes into bfcache, and started on return', () => {
    tab.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    page.become('hidden');
    expect(done).toEqual(['rest']);
    page.visibilityState = 'visible';
    tab.dispatchEvent(new Event('pageshow'));
    page.become('visible');
    vi.advanceTimersByTime(REST_MS);
    expect(done).toEqual(['rest', 'wake']);
  });
});
