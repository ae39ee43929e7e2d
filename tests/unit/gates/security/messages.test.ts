/**
 * Messages between an embed and the page of others that shows it: a height is taken only from the frame
 * itself, from its origin, and only where it is the height of an embed.
 */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fit } from '../../../../src/embed/browser/fit.ts';
import { reportTo } from '../../../../src/embed/browser/systems.ts';

const EMBED = 'https://contoh.example';

let dom: JSDOM;
let frame: HTMLIFrameElement;

/** A page of others with a frame that has loaded from another origin. */
beforeEach(async () => {
  dom = new JSDOM(`<iframe src="${EMBED}/embed/kemajuan/" style="height: 300px"></iframe>`, {
    url: 'https://koran.example/',
  });
  const { window } = dom;
  for (const name of ['window', 'document', 'HTMLIFrameElement', 'innerHeight'] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  frame = window.document.querySelector('iframe')!;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage: () => undefined } });
  await fit(frame);
});

afterEach(() => {
  dom.window.close();
  vi.unstubAllGlobals();
});

const resized = (height: unknown) => ({ type: 'iframe-resized', height });

/** The height of the frame after a message to its page. */
function heightAfter(data: unknown, origin = EMBED, source: unknown = frame.contentWindow): string {
  const event = new dom.window.Event('message');
  dom.window.dispatchEvent(Object.assign(event, { data, origin, source }));
  return frame.style.height;
}

test('a height from the frame and its origin, or from a sandbox, is taken', () => {
  expect(heightAfter(resized(512))).toBe('512px');
  expect(heightAfter(resized(640), 'null')).toBe('640px');
});

test.each([
  ['another window', EMBED, { postMessage: () => undefined }],
  ['no window', EMBED, null],
  ['another origin', 'https://jahat.example', undefined],
  ['the same host without encryption', 'http://contoh.example', undefined],
])('a height from %s is not taken', (_, origin, source) => {
  expect(heightAfter(resized(512), origin, source)).toBe('300px');
});

test.each([
  ['text', '512'],
  ['text with a style', '512px;position:fixed'],
  ['more than an embed has', 100_000],
  ['less than an embed has', 1],
  ['below zero', -500],
  ['no number', Number.NaN],
  ['endless', Infinity],
  ['a list', [512]],
  ['an object', { valueOf: (): number => 512 }],
  ['missing', undefined],
])('a height that is %s is not taken', (_, height) => {
  expect(heightAfter(resized(height))).toBe('300px');
});

test.each([null, undefined, 'iframe-resized', 5, {}, { type: 'other', height: 512 }])(
  'a message of another shape, %j, is ignored',
  (data) => {
    expect(heightAfter(data)).toBe('300px');
  },
);

test('an embed answers the page that shows it and no other window, whatever the message is', () => {
  const { window } = new JSDOM('', { url: `${EMBED}/embed/kemajuan/#?secret=a1B2c3` });
  const sent: unknown[] = [];
  const parent = { postMessage: (message: unknown) => sent.push(message) };
  Object.defineProperty(window, 'parent', { value: parent });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
    },
  );
  reportTo(window as unknown as Window);
  const receive = (data: unknown, source: unknown): number => {
    window.dispatchEvent(Object.assign(new window.Event('message'), { data, source }));
    return sent.length;
  };
  for (const data of [null, 'ready', 7, { message: 5 }, { message: 'height' }])
    expect(receive(data, parent)).toBe(0);
  expect(receive({ message: 'ready' }, { postMessage: () => undefined })).toBe(0);
  expect(receive({ message: 'ready' }, parent)).toBe(1);
});
