/** Accessibility faults that axe finds in an open page. */
import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules to run: all for WCAG 2.2 AA, those that see no colours, or only those that do. */
export type AxeRules = 'all' | 'structure' | 'colours';

/** The tags of the rules for WCAG 2.2 AA, and of best practice. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours; all others are the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * One line for each fault of a page or the page in a frame, or of the elements that `within` selects:
 * the rule and the first element. Frames in it are not read. Axe is loaded once a page, because
 * loading it costs as much as opening the page.
 */
export async function axeFaults(
  page: Page | Frame,
  rules: AxeRules = 'all',
  within: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([options, selectors]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(selectors.length === 0 ? document : selectors, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
    },
    [optionsFor(rules), [...within]] as [axe.RunOptions, string[]],
  );
}

function optionsFor(rules: AxeRules): axe.RunOptions {
  const runOnly: axe.RunOptions['runOnly'] =
    rules === 'colours'
      ? { type: 'rule', values: COLOUR_RULES }
      : { type: 'tag', values: AXE_TAGS };
  const without = rules === 'structure' ? COLOUR_RULES : [];
  return {
    iframes: false,
    resultTypes: ['violations'],
    runOnly,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
}
