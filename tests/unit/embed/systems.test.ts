/** What an embed sends to content systems, in a window like that of a frame. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { reportTo } from '../../../src/embed/browser/systems.ts';

/** A frame at an address, with the messages that its host gets. */
function framed(hash: string): { page: Window; sent: unknown[]; resize: () => void } {
  const { window } = new JSDOM('<a href="https://contoh.example/x/">x</a>', {
    url: `https://contoh.example/embed/kemajuan/${hash}`,
  });
  const sent: unknown[] = [];
  const parent = { postMessage: (message: unknown) => sent.push(message) };
  Object.defineProperty(window, 'parent', { value: parent });
  let report: () => void = () => undefined;
  globalThis.ResizeObserver = class {
    constructor(callback: ResizeObserverCallback) {
      report = () => callback([], this);
    }
    observe = (): void => report();
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  const page = window as unknown as Window;
  reportTo(page);
  return { page, sent, resize: () => report() };
}

test('WordPress gets the height with its secret at once, after a change and when it is ready', () => {
  const { page, sent, resize } = framed('#?secret=a1B2c3');
  const height = { message: 'height', value: 0, secret: 'a1B2c3' };
  expect(sent).toEqual([height]);
  resize();
  page.dispatchEvent(
    Object.assign(new (page as unknown as typeof globalThis).Event('message'), {
      source: page.parent,
      data: { message: 'ready' },
    }),
  );
  expect(sent).toEqual([height, height, height]);
});

test('WordPress is asked to open a link, because the frame may not', () => {
  const { page, sent } = framed('#dark#?secret=a1B2c3');
  const click = new (page as unknown as typeof globalThis).MouseEvent('click', {
    bubbles: true,
    cancelable: true,
  });
  page.document.querySelector('a')!.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  const link = { message: 'link', value: 'https://contoh.example/x/', secret: 'a1B2c3' };
  expect(sent.at(-1)).toEqual(link);
});

test('AMP gets the height as it expects', () => {
  expect(framed('#amp=1').sent).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 0 }]);
});

test('other hosts get no message that they did not ask for', () => {
  expect(framed('').sent).toEqual([]);
  expect(framed('#dark').sent).toEqual([]);
});
