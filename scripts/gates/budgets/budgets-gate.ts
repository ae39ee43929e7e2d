/** The gate of sizes: bytes of each kind of page, of embeds, of the engine, the database and the site. */
import { pageKinds } from '../../site/pages.ts';
import type { Figure, Words } from '../../../src/quality/results.ts';
import { atMost, type Gate } from '../gate.ts';
import { pageBudgets, type PageBudget } from './page-budgets.ts';
import { pageBytes, type PageBytes } from './page-bytes.ts';
import { siteFigures } from './site-budgets.ts';

const FILES: Readonly<Record<keyof PageBytes, Words>> = {
  html: { id: 'HTML', en: 'HTML' },
  css: { id: 'CSS', en: 'CSS' },
  script: { id: 'skrip', en: 'scripts' },
  font: { id: 'huruf', en: 'fonts' },
  image: { id: 'berkas gambar', en: 'pictures' },
};

/** The gate of sizes. */
export const budgets: Gate = {
  key: 'sizes',
  name: { id: 'Ukuran', en: 'Sizes' },
  about: {
    id: 'Bita yang dikirim untuk setiap jenis halaman, sematan, mesin jelajah, dan basis data, terkompresi dengan gzip. Yang dicatat adalah contoh terberat dari setiap jenis.',
    en: 'The bytes sent for each kind of page, for embeds, the engine of the explorer and the database, compressed by gzip. What is recorded is the heaviest example of each kind.',
  },
  run: () => ({
    figures: [
      ...pageBudgets.flatMap((budget) => figuresOf(budget, 'dist')),
      ...siteFigures('dist'),
    ],
    faults: [],
  }),
};

/** Returns a figure for each kind of file of a kind of page: its heaviest example in a built site. */
export function figuresOf({ name, examples, limits }: PageBudget, site: string): Figure[] {
  const paths: Readonly<Record<string, string>> = pageKinds;
  const measured = examples
    // A site without releases has no page of one.
    .flatMap((example) => paths[example] ?? [])
    .map((path) => ({ path, bytes: pageBytes(site, path) }));
  return (Object.keys(FILES) as (keyof PageBytes)[]).map((file) => {
    const most = measured.reduce((a, b) => (b.bytes[file] > a.bytes[file] ? b : a));
    const what = { id: `${name.id}, ${FILES[file].id}`, en: `${name.en}, ${FILES[file].en}` };
    return atMost(what, most.path, most.bytes[file], limits[file], 'bytes');
  });
}
