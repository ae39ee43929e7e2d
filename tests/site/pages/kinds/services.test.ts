/** The page about agencies and services: its numbers, their order and their base. */
import { expect, test } from 'vitest';
import { all, documentAt, textOf, texts } from '../../support/document.ts';

const page = documentAt('/layanan/');
const english = documentAt('/en/layanan/');

/** The figure or region whose name has given words. */
function named(within: Document, selector: string, name: RegExp): HTMLElement {
  const found = all(within, selector).find((element) => {
    const label = within.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return name.test(element.getAttribute('aria-label') ?? textOf(label));
  });
  if (found === undefined) throw new Error(`no ${selector} named ${name.source}`);
  return found;
}

test('the page has the median, the number of MPPs behind it, and their dates', () => {
  const figure = named(page, 'figure', /jenis layanan pada/);
  for (const column of ['median', 'quartile_1', 'quartile_3', 'mpps_known', 'oldest', 'newest']) {
    expect(textOf(figure.querySelector(`.sentence [data-column="${column}"]`)), column).toMatch(
      /\d/,
    );
  }
  expect(figure.querySelector('svg[role="img"]')).not.toBeNull();
});

test('the columns of each drawing are in the table below it', () => {
  for (const name of [/agencies at/, /service types at/]) {
    const figure = named(english, 'figure', name);
    const known = textOf(figure.querySelector('.sentence [data-column="mpps_known"]'));
    const counts = texts(figure, 'td[data-column="mpps_known"]').map(Number);
    expect(counts.reduce((a, b) => a + b)).toBe(Number(known));
  }
});

test('the ten largest and the ten smallest are in order, with note, source and page', () => {
  for (const [name, sign] of [
    [/^Sepuluh angka jenis layanan terbesar/, -1],
    [/^Sepuluh angka terkecil/, 1],
  ] as const) {
    const rows = all(named(page, '[role="region"], section', name), 'tbody tr');
    expect(rows).toHaveLength(10);
    const figures = rows.map((row) =>
      Number(textOf(row.querySelector('[data-column="services"]'))),
    );
    expect(figures).toEqual(figures.toSorted((a, b) => sign * (a - b)));
    for (const row of rows) {
      expect(all(row, '[data-note]')).toHaveLength(1);
      expect(all(row, 'th a[href^="/daerah/"]')).toHaveLength(1);
      expect(textOf(row.querySelector('.sources'))).not.toBe('');
    }
  }
});

test('a number that is not comparable is only among those left out, with its reason', () => {
  const row = all(english, 'tr').find((one) => textOf(one).includes('1,418'));
  expect(textOf(row ?? null)).toContain('outlier');
  const others = texts(english, '[data-view="latest_observation"]').join();
  expect(others).not.toContain('1,418');
});

test('the warning links to the explanation of comparability, and that to the method', () => {
  const hrefOf = (text: string): string | null | undefined =>
    all(page, 'main a')
      .find((link) => textOf(link) === text)
      ?.getAttribute('href');
  expect(hrefOf('Mengapa sulit dibandingkan')).toMatch(/#sulit-dibandingkan$/);
  expect(hrefOf('jumlah instansi dan layanan')).toBe('/metode/#instansi-layanan');
});
