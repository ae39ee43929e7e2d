/**
 * The rules of html-validate for the built pages: those of its preset `standard`, which checks the HTML
 * standard, with the rules below for what the standard leaves open.
 */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Ids are dates and codes too, which the standard allows and CSS can escape.
      'valid-id': ['error', { relaxed: true }],
      // Astro writes void elements of SVG and HTML alike, and attributes that are empty without quotes.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // A broken reference is silent for those who see the page, and so needs a test.
      'no-missing-references': 'error',
      'no-redundant-for': 'error',
      'no-abstract-role': 'error',
      'aria-label-misuse': 'error',
      'input-missing-label': 'error',
      'text-content': 'error',
      'wcag/h30': 'error',
      'wcag/h36': 'error',
      'wcag/h37': 'error',
      'wcag/h63': 'error',
      'wcag/h67': 'error',
      'wcag/h71': 'error',
    },
  }),
);

/** Returns the faults of a page, each with its rule and the element. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
