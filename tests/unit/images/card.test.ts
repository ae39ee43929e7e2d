import { expect, test } from 'vitest';
import { cardFile, nearestCard, type Card } from '../../../src/images/cards/card.ts';

const card: Card = { alt: 'x', body: () => '' };
const cards = new Map([
  ['', card],
  ['provinsi/', card],
  ['provinsi/aceh/', card],
]);

test('The image of a page has the address of the page, under gambar', () => {
  expect(cardFile('id', 'provinsi/aceh/')).toBe('gambar/provinsi/aceh.png');
  expect(cardFile('en', 'provinsi/')).toBe('en/gambar/provinsi.png');
  expect(cardFile('id', '')).toBe('gambar/beranda.png');
});

test('A page without a card uses that of the nearest page above it, or of the home page', () => {
  expect(nearestCard(cards, 'provinsi/aceh/')).toBe('provinsi/aceh/');
  expect(nearestCard(cards, 'provinsi/aceh/peta/')).toBe('provinsi/aceh/');
  expect(nearestCard(cards, 'baru/')).toBe('');
});
