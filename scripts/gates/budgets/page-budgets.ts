/**
 * The most bytes of each kind of page as sent, in one table that the gate, the tests and the page about
 * quality share. A budget is only raised by a visible edit here.
 */
import type { pageKinds } from '../../site/pages.ts';
import type { Words } from '../../../src/quality/results.ts';
import type { PageBytes } from './page-bytes.ts';

const KB = 1024;

/** A kind of page with its examples and the most bytes of each. */
export interface PageBudget {
  name: Words;
  examples: readonly (keyof typeof pageKinds)[];
  limits: PageBytes;
}

/** Limits in KB; every page has the same font, and pictures are drawn into the page where possible. */
function budget(
  id: string,
  en: string,
  examples: PageBudget['examples'],
  [html, css, script, image = 1]: readonly number[],
): PageBudget {
  const limits = { html: html! * KB, css: css! * KB, script: script! * KB };
  return { name: { id, en }, examples, limits: { ...limits, font: 12 * KB, image: image * KB } };
}

/** The budgets of all kinds; HTML, style sheets, scripts and pictures in KB. */
export const pageBudgets: readonly PageBudget[] = [
  budget('Beranda', 'Home page', ['home', 'homeEnglish'], [44, 11, 18]),
  budget('Daftar provinsi', 'List of provinces', ['provinces'], [14, 8, 5]),
  budget(
    'Halaman provinsi',
    'Page of a province',
    ['province', 'provinceServed', 'provinceWithout'],
    [26, 11, 6],
  ),
  budget(
    'Halaman kabupaten/kota',
    'Page of a region',
    ['region', 'regionServed', 'regionNothingKnown'],
    [18, 9, 4],
  ),
  budget('Daftar kabupaten/kota', 'List of regions', ['regions', 'regionsEnglish'], [18, 8, 12]),
  budget('Daftar peresmian', 'List of inaugurations', ['batches'], [21, 8, 6]),
  budget('Halaman peresmian', 'Page of an inauguration', ['batch', 'batchUncertain'], [17, 9, 4]),
  budget('Peta', 'Map', ['map', 'mapEnglish'], [95, 10, 13]),
  budget('Pembuat peta petak', 'Tile map maker', ['tileMaker', 'tileMakerEnglish'], [8, 7, 13]),
  budget('Cek angka', 'Check a number', ['claimCheck', 'claimCheckEnglish'], [34, 7, 21]),
  budget('Jumlah layanan', 'Numbers of services', ['services', 'servicesEnglish'], [25, 8, 6]),
  budget('Daftar urusan', 'List of errands', ['errands', 'errandsEnglish'], [10, 7, 8]),
  budget('Halaman urusan', 'Page of an errand', ['errand', 'errandEnglish'], [62, 9, 16]),
  budget('Pencarian', 'Search', ['search', 'searchEnglish'], [8, 7, 17]),
  budget('Kelengkapan data', 'Completeness', ['completeness', 'completenessEnglish'], [12, 7, 4]),
  budget('Perubahan', 'Changes', ['changes', 'changesEnglish'], [24, 7, 4]),
  budget('Kebijakan', 'Policy', ['policy', 'policyEnglish'], [34, 7, 4]),
  budget('Rekonsiliasi', 'Reconciliation', ['reconciliation'], [32, 8, 6]),
  // One row for each of about a thousand sources.
  budget('Semua sumber', 'All sources', ['sources'], [112, 7, 5]),
  budget(
    'Sumber menurut tahun',
    'Sources of a year',
    ['sourcesOfYear', 'sourcesUndatedEnglish'],
    [36, 7, 4],
  ),
  budget('Sumber yang berbeda', 'Conflicting reports', ['conflicts'], [26, 7, 4]),
  budget('Baris tampilan data', 'Rows of a view', ['viewRows', 'viewRowsEnglish'], [62, 7, 4]),
  budget('Daftar wawasan', 'List of insights', ['insights', 'insightsEnglish'], [8, 7, 4, 14]),
  budget('Halaman wawasan', 'Page of an insight', ['insight', 'insightEnglish'], [18, 10, 6]),
  budget('Daftar grafik', 'List of figures', ['figures', 'figuresEnglish'], [10, 7, 4]),
  budget(
    'Halaman grafik',
    'Page of a figure',
    ['figure', 'figureMap', 'figureProvince', 'figureEmpty'],
    [68, 9, 6],
  ),
  budget('Metode', 'Method', ['method'], [17, 7, 4]),
  budget('Data', 'Data', ['data', 'dataFiles', 'dataFilesEnglish'], [46, 7, 4]),
  budget(
    'Versi data',
    'Versions of the data',
    ['versions', 'versionsEnglish', 'version', 'versionEnglish'],
    [24, 7, 4],
  ),
  budget('Tentang', 'About', ['about'], [8, 7, 4]),
  budget('Mutu', 'Quality', ['quality', 'qualityEnglish'], [40, 7, 4]),
  budget('Langganan (RSS)', 'Feeds (RSS)', ['feeds', 'feedsEnglish'], [8, 7, 4]),
  budget('Galeri sematan', 'Embed gallery', ['gallery', 'galleryEnglish'], [30, 8, 9]),
  budget(
    'Jelajah, sebelum mesin data',
    'Explorer, before its engine',
    ['explorer', 'explorerEnglish'],
    [84, 17, 64],
  ),
  budget('Perbandingan', 'Comparison', ['compare', 'compareEnglish'], [36, 9, 46]),
  budget('Konsol SQL', 'SQL console', ['console', 'consoleEnglish'], [56, 10, 24]),
  budget('Pemeriksaan berkas', 'Check of files', ['verify'], [12, 10, 17]),
  budget('Tanpa jaringan', 'Without a network', ['offline'], [6, 8, 5]),
  budget('Alamat tak dikenal', 'Unknown address', ['notFound'], [6, 7, 17]),
];
