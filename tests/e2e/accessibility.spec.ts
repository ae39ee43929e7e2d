import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from '../../scripts/site/pages.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`${kind} has no accessibility fault that axe can find, ${scheme}`, async ({ page }) => {
      // Lists of hundreds of sources take axe a minute on a loaded machine.
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`,
      );
      expect(faults).toEqual([]);
    });
  }
}
