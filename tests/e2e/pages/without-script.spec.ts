/** Every kind of page without JavaScript: the content of its sections must be visible. */
import { expect, type Page } from '@playwright/test';
import { pageKinds, readingPages } from '../../../scripts/site/pages.ts';
import { test } from '../support/windows.ts';

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
    const whole = new CSSStyleSheet();
    whole.replaceSync('main * { content-visibility: visible !important }');
    document.adoptedStyleSheets = [whole];
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

/** One line for each fault of a page. */
function faultsOf(path: string, { headings, words, written, bare }: Seen): string[] {
  const isReading = readingPages.some(([, reading]) => reading === path);
  // Texts for screen readers are not visible, and the explorer hides what needs a script.
  const enough = words > 40 && words > (isReading ? 0.7 : 0.5) * written;
  return [
    ...(headings.length === 1 && headings[0] !== '' ? [] : [`headings: ${headings.join(' | ')}`]),
    ...bare.map((section) => `only a heading: ${section}`),
    ...(enough ? [] : [`only ${words} words are seen of ${written}`]),
  ];
}

const kinds = Object.entries(pageKinds);
const half = Math.ceil(kinds.length / 2);

// Two tests, one for each core; a window for each page would cost more than the page.
for (const [part, some] of [kinds.slice(0, half), kinds.slice(half)].entries()) {
  test(`each kind of page shows its heading, its sections and its words without JavaScript (${part + 1} of 2)`, async ({
    page,
  }) => {
    for (const [kind, path] of some) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(faultsOf(path, await seenOn(page)), `${kind}, ${path}`).toEqual([]);
    }
  });
}
