import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist',
      '.build',
      // A build that is under way, and the site before it.
      '.*.draft-*',
      '.*.old-*',
      '.astro',
      'node_modules',
      'test-results',
      'playwright-report',
      // A package of its own, with its own libraries.
      'bench',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `noUncheckedIndexedAccess` makes every index possibly undefined; `!` then marks a proof by sight.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // With `noPropertyAccessFromIndexSignature` the compiler asks for the brackets this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // HTML is a type (src/i18n/html.ts). In the browser only `setHtml` writes it, and it takes no text.
    files: ['src/**'],
    ignores: ['src/scripts/dom.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
          message: 'Use setHtml, which takes Html.',
        },
        {
          selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
          message: 'Use setHtml, which takes Html.',
        },
        {
          // `Fragment` has no type, so `set:html` would take a bare text there.
          selector:
            'JSXElement[openingElement.name.name="Fragment"] > JSXOpeningElement > JSXAttribute[name.namespace.name="set"][name.name.name="html"]',
          message: 'Write {html} instead: a bare text is then escaped.',
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    // Every export has a doc comment, which says what it returns, its shapes, units and errors.
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          // An empty comment, which the fixer inserts, would satisfy the rule.
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'VariableDeclaration:has(> VariableDeclarator > ArrowFunctionExpression)',
          ],
        },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      // A region that scrolls must be reachable by keyboard, so that its hidden part can be read.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
  {
    // Type-aware rules need a program, which Astro files have only in `astro check`.
    files: ['**/*.astro', '**/*.js', '**/*.mjs', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
);
