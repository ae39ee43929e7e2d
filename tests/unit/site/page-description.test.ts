import { expect, test } from 'vitest';
import {
  LONGEST_DESCRIPTION,
  pageDescription,
} from '../../../src/text/phrases/page-description.ts';

test('A description takes the sentences that fit, whole and in order', () => {
  const long = `${'a'.repeat(LONGEST_DESCRIPTION)}.`;
  expect(pageDescription('Satu.', 'Dua.', long, 'Tiga.')).toBe('Satu. Dua. Tiga.');
});

test('A first sentence that is too long ends behind a word', () => {
  const description = pageDescription('kata '.repeat(60).trim());
  expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  expect(description).toMatch(/ kata…$/);
});
