import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import site from './scripts/support/lint/html-plugin.ts';

// Astro files only: oxlint reads everything else (.oxlintrc.json), and cannot read their markup.
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
      'bench',
      '**/*.{js,mjs,cjs}',
    ],
  },
  {
    // The scripts in an Astro file are linted as files below it.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      astro.configs['flat/recommended'],
      astro.configs['flat/jsx-a11y-recommended'],
    ],
    plugins: { site },
    rules: {
      // `noUncheckedIndexedAccess` makes every index possibly undefined; `!` then marks a proof by sight.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'site/typed-html': 'error',
      // A region that scrolls must be reachable by keyboard, so that its hidden part can be read.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
);
