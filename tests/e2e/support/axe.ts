/** Accessibility faults that axe finds. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours; all others are the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/**
 * Rows that one loop writes have the same marks, and tests/site reads all of them; axe would need a
 * minute for the thousand rows of /sumber/.
 */
const FURTHER_ROWS = 'tbody > tr:nth-child(n + 21)';

/** Whether the documents in the frames of a page are read, too. */
type Frames = 'with frames' | 'without frames';

/** One line for each fault of a page: the rule and the first element. */
export async function faultsOf(page: Page, frames: Frames = 'without frames'): Promise<string[]> {
  return lines(await axe(page, frames).exclude(FURTHER_ROWS).withTags(TAGS).analyze());
}

/** The faults of a page by the rules whose answer does not depend on colours. */
export async function structureFaultsOf(page: Page): Promise<string[]> {
  const builder = axe(page, 'without frames').exclude(FURTHER_ROWS).withTags(TAGS);
  return lines(await builder.disableRules(COLOUR_RULES).analyze());
}

/** The faults of a page's dark theme, by the rules that depend on colours. */
export async function darkFaultsOf(
  page: Page,
  frames: Frames = 'without frames',
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return lines(await axe(page, frames).exclude(FURTHER_ROWS).withRules(COLOUR_RULES).analyze());
}

/** One line for each fault within the elements that the selectors find. */
export async function faultsWithin(page: Page, ...selectors: string[]): Promise<string[]> {
  const builder = axe(page, 'without frames').withTags(TAGS);
  for (const selector of selectors) builder.include(selector);
  return lines(await builder.analyze());
}

/**
 * Without frames axe runs in the page itself and returns only faults, which takes a third of the time:
 * the other mode sends every element that passed to a second page.
 */
function axe(page: Page, frames: Frames): AxeBuilder {
  const builder = new AxeBuilder({ page });
  if (frames === 'with frames') return builder;
  return builder.setLegacyMode(true).options({ resultTypes: ['violations'] });
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

function lines({ violations }: Results): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
}
