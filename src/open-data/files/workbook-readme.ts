/** The two sheets that explain the workbook, in Indonesian and English side by side. */
import type { SheetData } from 'write-excel-file/universal';
import type { Bilingual } from '../../data/columns.ts';
import { tables } from '../../data/tables/index.ts';
import { publishedFields } from '../../db/fields.ts';
import { isView, type PublishedName } from '../../db/published.ts';
import { views } from '../../db/schema/views.ts';
import { about } from '../about.ts';
import { codeWarning } from '../code-warning.ts';
import type { Content } from './content.ts';
import type { Site } from '../site.ts';
import { headerCells, textCell, typedCell } from './workbook-cells.ts';

const notes: readonly Bilingual[] = [
  {
    id: 'Sel kosong berarti tidak diketahui atau tidak berlaku, tidak pernah nol.',
    en: 'An empty cell is unknown or not applicable, never zero.',
  },
  {
    id: 'Kode daerah adalah teks: 11.10 bukan 11.1.',
    en: 'Codes of regions are text: 11.10 is not 11.1.',
  },
  {
    id: 'Tanggal dapat berupa tahun, bulan, atau hari, sejauh diketahui, dan karena itu teks. Kolom dengan akhiran _last selalu tanggal.',
    en: 'Dates can be a year, a month or a day, as far as known, and so are text. Columns that end in _last are always dates.',
  },
  {
    id: 'Jumlah resmi dan jumlah dalam daftar berbeda; sebutkan yang mana yang dikutip.',
    en: 'The official total and the number listed differ; say which of the two you quote.',
  },
];

/** Returns the sheet on the workbook's content, version and terms, with a list of its sheets. */
export function readmeSheet(
  { version, rows }: Content,
  site: Site,
  sheets: readonly PublishedName[],
): SheetData {
  const citation = (words: string, edition: string): string =>
    `Pantau MPP (${version.date.slice(0, 4)}). ${words}. ${edition} ${version.id}. CC BY 4.0. ${site.page}`;
  const licence = `${about.licence.title} (${about.licence.name}), ${about.licence.address}`;
  return [
    headerCells(['README', 'Bahasa Indonesia', 'English']),
    line('title', about.title),
    line('about', about.description),
    line('version', same(version.id)),
    line('date', same(version.date)),
    line('licence', same(licence)),
    line('citation', {
      id: citation(about.title.id, 'Versi'),
      en: citation(about.title.en, 'Version'),
    }),
    line('address', same(site.page)),
    ...[...notes, codeWarning(rows)].map((note) => line('note', note)),
    [],
    headerCells(['sheet', 'isi', 'content', 'rows']),
    line('columns', { id: 'Arti setiap kolom', en: 'What every column means' }),
    ...sheets.map((name) => [...line(name, meaning(name)), rows[name].length]),
  ];
}

/** Returns the sheet with every column of every sheet: type, whether it may be empty, and meaning. */
export function columnSheet(sheets: readonly PublishedName[]): SheetData {
  const lines = sheets.flatMap((name) =>
    publishedFields(name).map(({ description, unit, ...field }) => [
      ...[name, field.name, field.sqlType].map(textCell),
      typedCell(field.mayBeEmpty, 'BOOLEAN'),
      ...[description.id, description.en, unit?.id ?? '', unit?.en ?? ''].map(textCell),
    ]),
  );
  const headings = ['sheet', 'column', 'type', 'may_be_empty', 'arti', 'meaning', 'satuan', 'unit'];
  return [headerCells(headings), ...lines];
}

function line(label: string, { id, en }: Bilingual): SheetData[number] {
  return [label, id, en].map(textCell);
}

function same(text: string): Bilingual {
  return { id: text, en: text };
}

function meaning(name: PublishedName): Bilingual {
  const { title, row } = isView(name) ? views[name] : tables[name];
  return {
    id: `${title.id}. Satu baris: ${row.id}.`,
    en: `${title.en}. One row: ${row.en}.`,
  };
}
