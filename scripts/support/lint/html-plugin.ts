/** Lint rules of this site, for ESLint and oxlint: HTML is a type (src/i18n/html.ts). */
import type { ESLint, Rule } from 'eslint';

const USE_SET_HTML = 'Use setHtml, which takes Html.';

/** Syntax that would put a bare text into a page as HTML, as selectors of ESLint, with the remedy. */
const REFUSED: Record<string, string> = {
  'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]': USE_SET_HTML,
  'CallExpression[callee.property.name="insertAdjacentHTML"]': USE_SET_HTML,
  // `Fragment` has no type, so `set:html` would take a bare text there.
  'JSXElement[openingElement.name.name="Fragment"] > JSXOpeningElement > JSXAttribute[name.namespace.name="set"][name.name.name="html"]':
    'Write {html} instead: a bare text is then escaped.',
};

/** Reports every place where a bare text would become HTML. */
const typedHtml: Rule.RuleModule = {
  create: (context) =>
    Object.fromEntries(
      Object.entries(REFUSED).map(([selector, message]) => [
        selector,
        (node: Rule.Node) => {
          context.report({ node, message });
        },
      ]),
    ),
};

/** The plugin `site`, with the rule `site/typed-html`. */
const plugin: ESLint.Plugin = { meta: { name: 'site' }, rules: { 'typed-html': typedHtml } };
export default plugin;
