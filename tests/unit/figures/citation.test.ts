import { expect, test } from 'vitest';
import {
  apaCitation,
  bibtexCitation,
  plainCitation,
} from '../../../src/figures/metadata/citation.ts';

const figure = {
  slug: 'peta-petak',
  title: '59.9% of {all} regencies & cities',
  year: '2026',
  dataDate: 'Data as of 15 December 2025',
  version: '2026-11-21-0a1b2c3d',
  address: 'https://mpp.example/en/grafik/peta-petak/',
};
const words = { version: 'version', kind: 'Data visualization' };

test('A plain citation names title, date and version of the data, licence and address', () => {
  expect(plainCitation(figure, words)).toBe(
    'Pantau MPP (2026). 59.9% of {all} regencies & cities. Data as of 15 December 2025, version 2026-11-21-0a1b2c3d. CC BY 4.0. https://mpp.example/en/grafik/peta-petak/',
  );
});

test('A citation in APA style has version and kind after the title', () => {
  expect(apaCitation(figure, words)).toBe(
    'Pantau MPP. (2026). 59.9% of {all} regencies & cities (Version 2026-11-21-0a1b2c3d) [Data visualization]. https://mpp.example/en/grafik/peta-petak/',
  );
});

test('An entry for BibTeX escapes characters that TeX reads as commands', () => {
  expect(bibtexCitation(figure, words)).toBe(
    [
      '@misc{pantau-mpp-peta-petak-2026,',
      '  author = {{Pantau MPP}},',
      '  title = {{59.9\\% of all regencies \\& cities}},',
      '  year = {2026},',
      '  version = {2026-11-21-0a1b2c3d},',
      '  note = {Data as of 15 December 2025, version 2026-11-21-0a1b2c3d. CC BY 4.0},',
      '  url = {https://mpp.example/en/grafik/peta-petak/},',
      '}',
    ].join('\n'),
  );
});
