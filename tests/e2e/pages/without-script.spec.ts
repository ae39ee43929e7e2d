/** Every kind of page without JavaScript: the content of its sections must be visible. */
import { expect, test, type Page } from '@playwright/test';
import { pageKinds, readingPages } from '../../../scripts/site/pages.ts';

test.use({ javaScriptEnabled: false });

/** The visible part of a page: its main headings, its words, and sections that show only their heading. */
interface Seen {
  headings: string[];
  words: number;
  /** Words of the main part, seen or not, without drawings and without closed lists. */
  written: number;
  bare: string[];
}

function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    // A section far below the window has no text until it is laid out, when the reader is near.
    for (const part of main.querySelectorAll('*')) {
      (part as HTMLElement).style.setProperty('content-visibility', 'visible', 'important');
    }
    const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
    const isVisible = (element: Element): boolean => element.checkVisibility();
    const sections = [...main.querySelectorAll('section')].filter(isVisible);
    const bare = sections.filter((section) => {
      const heading = section.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
      const besides = section.innerText.replace(heading?.innerText ?? '', '').trim();
      const drawings = [...section.querySelectorAll('svg, img, iframe')].filter(isVisible);
      const isNamed = heading !== null && isVisible(heading);
      return isNamed && besides === '' && drawings.length === 0;
    });
    const written = main.cloneNode(true) as HTMLElement;
    const apart =
      'svg, script, style, template, select, textarea, details > :not(summary), [hidden], .needs-script';
    written.querySelectorAll(apart).forEach((part) => part.remove());
    return {
      headings: [...document.querySelectorAll('h1')].filter(isVisible).map((h1) => h1.innerText),
      words: count(main.innerText),
      written: count(written.textContent),
      bare: bare.map((section) => section.innerText.slice(0, 60)),
    };
  });
}

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} shows its heading, its sections and its words without JavaScript`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const isReading = readingPages.some(([, reading]) => reading === path);
    const { headings, words, written, bare } = await seenOn(page);
    expect.soft(headings).toHaveLength(1);
    expect.soft(headings[0]).not.toBe('');
    expect.soft(bare, 'sections that show only a heading').toEqual([]);
    // Texts for screen readers are not visible, and the explorer hides what needs a script.
    expect
      .soft(words, `words seen of ${written} written`)
      .toBeGreaterThan((isReading ? 0.7 : 0.5) * written);
    expect.soft(words).toBeGreaterThan(40);
  });
}
