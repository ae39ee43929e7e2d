/** Accessibility faults that axe finds. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours; all others are the same in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One line for each fault of a page: the rule and the first element. */
export async function faultsOf(page: Page): Promise<string[]> {
  return lines(await new AxeBuilder({ page }).withTags(TAGS).analyze());
}

/** The faults of a page's dark theme, by the rules that depend on colours. */
export async function darkFaultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return lines(await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze());
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

function lines({ violations }: Results): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
}
