/** The files that contain or describe all data, and the names of all published files. */
import type { Bilingual } from '../../data/columns.ts';
import { publishedNames } from '../../db/published.ts';
import { tableFormats } from './file.ts';

/** Descriptions of the files that contain or describe all data, by file name. */
export const wholeFiles = {
  'mpp.duckdb': {
    id: 'Basis data DuckDB dengan semua tabel dan tampilan',
    en: 'DuckDB database with every table and view',
  },
  'pantau-mpp.xlsx': {
    id: 'Buku kerja: setiap tabel dan tampilan utama dalam lembarnya sendiri',
    en: 'Workbook: every table and the main views, each on a sheet of its own',
  },
  'tiles.hexjson': {
    id: 'Peta petak sebagai HexJSON, tata letak lebar, dengan nama dan kode setiap sistem',
    en: 'Tile map as HexJSON, wide layout, with names and the codes of every system',
  },
  'tiles-portrait.hexjson': {
    id: 'Peta petak sebagai HexJSON, tata letak tinggi',
    en: 'Tile map as HexJSON, tall layout',
  },
  'tiles.geojson': {
    id: 'Peta petak sebagai poligon GeoJSON, tata letak lebar; koordinatnya bukan letak daerah',
    en: 'Tile map as GeoJSON polygons, wide layout; the coordinates are not where the regions are',
  },
  'tiles-portrait.geojson': {
    id: 'Peta petak sebagai poligon GeoJSON, tata letak tinggi',
    en: 'Tile map as GeoJSON polygons, tall layout',
  },
  'datapackage.json': {
    id: 'Uraian semua CSV untuk program: kolom, jenis, batas, kunci (Frictionless Data Package)',
    en: 'Description of every CSV for programs: columns, types, limits, keys (Frictionless Data Package)',
  },
  'dcat.jsonld': {
    id: 'Katalog untuk portal data seperti Satu Data Indonesia (DCAT)',
    en: 'Catalogue for data portals such as Satu Data Indonesia (DCAT)',
  },
  'dcat.id.jsonld': {
    id: 'Katalog yang sama hanya dalam bahasa Indonesia, untuk portal dengan satu bahasa',
    en: 'The same catalogue in Indonesian only, for portals in one language',
  },
  'dcat.en.jsonld': {
    id: 'Katalog yang sama hanya dalam bahasa Inggris',
    en: 'The same catalogue in English only',
  },
  'metadata-statistik.json': {
    id: 'Metadata variabel dan indikator menurut istilah Peraturan BPS Nomor 5 Tahun 2020',
    en: 'Metadata of variables and indicators in the terms of Regulation 5/2020 of Statistics Indonesia (BPS)',
  },
  'openapi.json': {
    id: 'Uraian berkas ini untuk pembuat klien (OpenAPI)',
    en: 'Description of these files for makers of clients (OpenAPI)',
  },
  'index.json': {
    id: 'Daftar berkas ini untuk program',
    en: 'This list of files for programs',
  },
  'checksums.txt': {
    id: 'Checksum SHA-256 setiap berkas lain, untuk sha256sum -c',
    en: 'SHA-256 of every other file, for sha256sum -c',
  },
} as const satisfies Record<string, Bilingual>;

/** The name of a file that contains or describes all data. */
export type WholeFile = keyof typeof wholeFiles;

/** The names of all files under /data/v1/: those of all data first, then table by table. */
export const publishedPaths: readonly string[] = [
  ...Object.keys(wholeFiles),
  ...publishedNames.flatMap((name) => tableFormats.map((format) => `${name}.${format}`)),
];
