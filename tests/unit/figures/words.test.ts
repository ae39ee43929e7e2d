/** The words of figures when a number is none, one or all. */
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { id } from '../../../src/i18n/id.ts';

test('A province without a covered region is described in words, not with 0', () => {
  const value = { covered: 0, regions: 4 };
  expect(id.figures.provinceProgress.title('Papua Selatan', '0', '4', value)).toBe(
    'Papua Selatan: belum ditemukan MPP yang diresmikan di 4 kabupaten/kota',
  );
  expect(en.figures.provinceProgress.title('South Papua', '0', '4', value)).toBe(
    'South Papua: no inaugurated MPP found in its 4 regencies and cities',
  );
});

test('A province with all regions covered is described as complete', () => {
  const value = { covered: 9, regions: 9 };
  expect(id.figures.provinceProgress.title('Bali', '9', '9', value)).toBe(
    'Bali: semua 9 kabupaten/kota tercakup MPP',
  );
  expect(en.figures.provinceCoverage.title('Bali', '0', '9', { uncovered: 0, regions: 9 })).toBe(
    'All 9 regencies and cities in Bali are covered by an MPP',
  );
});

test('A single region that is left is described in the singular', () => {
  const value = { uncovered: 1, regions: 10 };
  expect(en.figures.provinceCoverage.title('Bengkulu', '1', '10', value)).toBe(
    'No inaugurated MPP was found in 1 of 10 regencies and cities in Bengkulu',
  );
  expect(id.figures.provinceCoverage.title('Bengkulu', '1', '10', value)).toBe(
    'Belum ditemukan MPP yang diresmikan di 1 dari 10 kabupaten/kota di Bengkulu',
  );
});

test('One complete province, or none, is described in fitting words', () => {
  const title = en.figures.byProvince.title;
  expect(title('1', '38', '1', { complete: 1, without: 1 })).toBe(
    'In 1 of 38 provinces every regency and city is covered by an MPP; in 1 none was found',
  );
  expect(title('0', '38', '0', { complete: 0, without: 0 })).toBe(
    'None of the 38 provinces is fully covered by MPPs',
  );
});

test('A target that was met is described as met', () => {
  expect(en.figures.targetGap.title('514', '514', '0', '12 Dec 2024', '', { short: 0 })).toBe(
    'The 2024 target was met: 514 MPPs on 12 Dec 2024, of 514 MPPs targeted',
  );
  expect(id.figures.targetGap.title('514', '514', '0', '12 Des 2024', '', { short: 0 })).toBe(
    'Target 2024 tercapai: 514 MPP pada 12 Des 2024, dari 514 MPP yang ditargetkan',
  );
});

test('A target that was missed names the shortfall of the ministry before that of the target', () => {
  const { statedShort, title } = id.figures.targetGap;
  const stated = statedShort('236', '508');
  expect(title('272', '514', '242', '12 Des 2024', stated, { short: 242 })).toBe(
    'Target 2024 tidak tercapai: 272 MPP pada 12 Des 2024, kurang 236 menurut kementerian (dari 508) atau 242 dari 514 MPP yang ditargetkan',
  );
});

test('A gap of zero is described in words', () => {
  expect(id.figures.gap.title('0', '514', { gap: 0 })).toBe(
    'Semua 514 MPP dalam jumlah resmi tercatat dalam daftar',
  );
  expect(en.figures.gap.title('2', '305', { gap: 2 })).toBe(
    '2 of 305 MPPs in the official total are not listed yet',
  );
});
