/** Makes every file under /data/v1/ in one step, so that descriptions and checksums match the bytes. */
import { toCsv, toIndonesianCsv, toJson } from '../db/publish.ts';
import { isView, publishedColumns, publishedNames, type PublishedName } from '../db/published.ts';
import { tables } from '../data/tables/index.ts';
import { views } from '../db/schema/views.ts';
import { checksums } from './catalogue/checksums.ts';
import type { Content } from './files/content.ts';
import { dataPackage } from './catalogue/data-package.ts';
import { dcat, dcatIn } from './catalogue/dcat.ts';
import { publishedFile, tableFormats, type PublishedFile, type TableFormat } from './files/file.ts';
import { fileIndex } from './catalogue/file-index.ts';
import { openApi } from './catalogue/openapi.ts';
import { statisticalMetadata } from './catalogue/statistical-metadata.ts';
import type { Site } from './site.ts';
import type { TileLayoutName } from './tiles/coded-tiles.ts';
import { tileGeoJson } from './tiles/geojson.ts';
import { hexJson } from './tiles/hexjson.ts';
import { wholeFiles, type WholeFile } from './files/whole-files.ts';
import { workbook } from './files/workbook.ts';

/**
 * Returns all files in the order of `publishedPaths`. The same content and site give the same bytes.
 * Each description covers the files made before it: the index covers all but itself and the checksums,
 * the checksums cover all but themselves.
 */
export async function publishedFiles(content: Content, site: Site): Promise<PublishedFile[]> {
  const single = publishedNames.flatMap((name) => filesOf(name, content));
  const data = [
    whole('mpp.duckdb', content.database),
    whole('pantau-mpp.xlsx', await workbook(content, site)),
    ...tileFiles(content),
  ];
  const described = [...data, ...single];
  const descriptions = [
    whole('datapackage.json', json(dataPackage(content, described, site))),
    whole('dcat.jsonld', json(dcat(content, described, site))),
    whole('dcat.id.jsonld', json(dcatIn('id', content, described, site))),
    whole('dcat.en.jsonld', json(dcatIn('en', content, described, site))),
    whole('metadata-statistik.json', json(statisticalMetadata(content.version))),
    whole('openapi.json', json(openApi(content, site))),
  ];
  const index = whole(
    'index.json',
    json(fileIndex(content, [...data, ...descriptions, ...single], site)),
  );
  const all = [...data, ...descriptions, index];
  return [...all, whole('checksums.txt', checksums([...all, ...single])), ...single];
}

function filesOf(name: PublishedName, content: Content): PublishedFile[] {
  const rows = content.rows[name];
  const columns = publishedColumns(name);
  const bytes: Record<TableFormat, Uint8Array | string> = {
    csv: toCsv(columns, rows),
    'id.csv': toIndonesianCsv(columns, rows),
    json: toJson(columns, rows),
    parquet: content.parquet[name],
  };
  const { title } = isView(name) ? views[name] : tables[name];
  return tableFormats.map((format) =>
    publishedFile({ path: `${name}.${format}`, of: name, rows: rows.length, title }, bytes[format]),
  );
}

/** The tile map in both layouts, one line for each hexagon so that versions compare line by line. */
function tileFiles({ rows, version }: Content): PublishedFile[] {
  const files = (of: (layout: TileLayoutName) => unknown, ending: 'hexjson' | 'geojson') => [
    whole(`tiles.${ending}`, lines(of('landscape'))),
    whole(`tiles-portrait.${ending}`, lines(of('portrait'))),
  ];
  return [
    ...files((layout) => hexJson(rows, layout, version), 'hexjson'),
    ...files((layout) => tileGeoJson(rows, layout, version), 'geojson'),
  ];
}

function lines(value: unknown): string {
  return `${JSON.stringify(value).replaceAll(/(?<=[{[,])(?="\d\d\.\d\d":|\{"type":"Feature",)/g, '\n')}\n`;
}

function whole(path: WholeFile, content: Uint8Array | string): PublishedFile {
  return publishedFile({ path, title: wholeFiles[path] }, content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
