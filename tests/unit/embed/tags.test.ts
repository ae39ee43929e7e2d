/** Reading and writing the tags of a drawing. */
import { expect, test } from 'vitest';
import { tokensOf, withAttributes } from '../../../src/embed/drawing/tags.ts';

const svg =
  '<svg viewBox="0 0 9 9"><!-- a > b --><clipPath id="c"/><text data-x="a &gt; &quot;b&quot;">two words</text></svg>';

test('a drawing whose attributes stay is written as it was, byte for byte', () => {
  const same = withAttributes(svg, ({ attributes }) => attributes.map(({ text }) => text).join(''));
  expect(same).toBe(svg);
});

test('names keep their capital letters, and values are read without entities', () => {
  const starts = tokensOf(svg).filter((token) => token.kind === 'start');
  expect(starts.map(({ name }) => name)).toEqual(['svg', 'clipPath', 'text']);
  expect(starts.map(({ attributes }) => attributes[0])).toMatchObject([
    { name: 'viewBox', value: '0 0 9 9' },
    { name: 'id', value: 'c' },
    { name: 'data-x', value: 'a > "b"' },
  ]);
});

test('words between two tags are one text', () => {
  const texts = tokensOf(svg).filter((token) => token.kind === 'text');
  expect(texts).toEqual([{ kind: 'text', words: 'two words' }]);
});
