/** Measures what a post of WordPress shows in a browser. */
import type { Frame, Page } from '@playwright/test';

/** An embed in a post; lengths in pixels. */
export interface Shown {
  kind: 'frame' | 'image' | 'link';
  /** Between the paragraphs around it, and the height of its content. */
  space: number;
  content: number;
  width: number;
  /** How much of its content is only seen by scrolling in it. */
  hidden: number;
}

/** The parts of a post that may be an embed; a frame may be in the shadow of an element. */
interface Part extends Pick<Shown, 'kind' | 'space' | 'width'> {
  height: number;
  /** Its position among the frames; -1 for others. */
  frame: number;
}

/**
 * Opens a post, brings each embed into view, and measures them once their heights rest. `wide` is the
 * width of the column, and `sideways` by how much the page is wider than the screen.
 */
export async function measured(
  page: Page,
  address: string,
): Promise<{ shown: Shown[]; wide: number; sideways: number }> {
  await page.goto(address);
  for (const mark of await page.locator('.mark').all()) {
    await mark.scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
  }
  const frames = await settledFrames(page);
  const parts = await page.evaluate(partsOfPost);
  const heights = await Promise.all(frames.map(contentHeight));
  const shown = parts.map(({ height, frame, ...part }): Shown => {
    const content = frame < 0 ? height : heights[frame]!;
    return { ...part, content: Math.min(content, height), hidden: Math.max(0, content - height) };
  });
  const { wide, sideways } = await page.evaluate(() => ({
    wide: document.querySelector('.mark')!.getBoundingClientRect().width,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  return { shown, wide, sideways };
}

/** The frames with embeds in their order, after the page's height has not changed for a while. */
async function settledFrames(page: Page): Promise<Frame[]> {
  await page.evaluate(() =>
    Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))),
  );
  let [last, rests] = [-1, 0];
  while (rests < 3) {
    await page.waitForTimeout(150);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    rests = height === last ? rests + 1 : 0;
    last = height;
  }
  return page.mainFrame().childFrames();
}

function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** Runs in the page. */
function partsOfPost(): Part[] {
  const marks = [...document.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
  const found = [
    ...document.querySelectorAll('.wp-block-post-content :is(iframe, pantau-mpp, img, a)'),
  ]
    .map((one) => one.shadowRoot?.querySelector('iframe') ?? one)
    .filter((one) => !(one.tagName === 'A' && one.querySelector('img')));
  return marks.slice(1).map(({ top }, at) => {
    const before = marks[at]!.bottom;
    const inside = found
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.top >= before - 1 && box.bottom <= top + 1)
      .toSorted((a, b) => b.box.height - a.box.height);
    const { one, box } = inside[0] ?? { one: undefined, box: new DOMRect() };
    const kind =
      one instanceof HTMLIFrameElement ? 'frame' : one?.tagName === 'IMG' ? 'image' : 'link';
    const frames = found.filter((each) => each instanceof HTMLIFrameElement);
    const frame = frames.indexOf(one as HTMLIFrameElement);
    return { kind, space: top - before, width: box.width, height: box.height, frame };
  });
}
