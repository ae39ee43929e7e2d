/** The metadata of a figure for programs, and its ZIP. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import { figureCsv, figureJson, figureZip } from '../../../src/figures/files.ts';
import { figureMetadata, type FigureMetadata } from '../../../src/figures/metadata/metadata.ts';
import { figures } from '../../../src/figures/registry.ts';
import { langs } from '../../../src/i18n/lang.ts';

const site = new URL('https://mpp.example');
let all: Figure[];
let metadata: FigureMetadata[];
/** All figures are made at the first call, which takes long on a busy machine. */
beforeAll(async () => {
  all = await figures();
  metadata = await Promise.all(
    all.flatMap((figure) => langs.map((lang) => figureMetadata(figure, lang, site))),
  );
}, 60_000);

function named(slug: string): Figure {
  return all.find((figure) => figure.slug === slug)!;
}

test('The metadata describes the columns of the CSV, in their order', async () => {
  for (const figure of all) {
    const { columns } = await figureMetadata(figure, 'en', site);
    const head = Papa.parse<string[]>(figureCsv(figure), { delimiter: ',' }).data[0];
    expect(
      columns.map(({ name }) => name),
      figure.slug,
    ).toEqual(head);
  }
});

test('CSV and JSON have as many rows as the metadata says', async () => {
  for (const figure of all) {
    const { rows } = await figureMetadata(figure, 'id', site);
    const { data } = Papa.parse(figureCsv(figure), { header: true, skipEmptyLines: true });
    expect(data, figure.slug).toHaveLength(rows);
    expect(JSON.parse(figureJson(figure)), figure.slug).toHaveLength(rows);
  }
});

test('Texts of the metadata are plain and none is missing', () => {
  for (const { figure, title, subtitle, description, source, citation } of metadata) {
    for (const text of [title, subtitle, description, source, citation.plain, citation.apa]) {
      expect(text, figure).not.toMatch(/<\w|&\w+;|undefined|NaN/);
      expect(text.length, figure).toBeGreaterThan(10);
    }
  }
});

test('Addresses are absolute and have the language of the metadata', () => {
  for (const { language, page, files } of metadata) {
    const home = language === 'en' ? 'https://mpp.example/en/' : 'https://mpp.example/';
    expect(page).toMatch(new RegExp(`^${home}grafik/[a-z-]+/$`));
    expect(Object.entries(files).filter(([end, file]) => !file.endsWith(end))).toEqual([]);
  }
});

test('A ZIP can be opened and contains data, metadata, readme, SVG and PNG', async () => {
  const figure = named('kesenjangan-target');
  const files = unzipSync(await figureZip(figure, 'id', site));
  expect(Object.keys(files)).toEqual([
    'README.txt',
    'kesenjangan-target.csv',
    'kesenjangan-target.json',
    'kesenjangan-target.metadata.id.json',
    'kesenjangan-target.metadata.en.json',
    'kesenjangan-target.svg',
    'kesenjangan-target.png',
  ]);
  expect(strFromU8(files['kesenjangan-target.csv']!)).toBe(figureCsv(figure));
});

test('The readme says what the metadata says, in both languages', async () => {
  const figure = named('cakupan-bali');
  const readme = strFromU8(unzipSync(await figureZip(figure, 'en', site))['README.txt']!);
  for (const lang of langs) {
    const { title, citation, columns } = await figureMetadata(figure, lang, site);
    expect(readme).toContain(title);
    expect(readme).toContain(citation.plain);
    expect(readme).toContain(columns.at(-1)!.description);
  }
});

test('The same content gives a ZIP with the same bytes', async () => {
  const figure = named('cakupan-bali');
  const [first, second] = [
    await figureZip(figure, 'id', site),
    await figureZip(figure, 'id', site),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
});
