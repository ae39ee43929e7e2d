/** pantau-mpp.xlsx: a sheet of explanations, one of columns, the main views, and every table. */
import { tableNames, type PublishedName } from '../../db/published.ts';
import type { ViewName } from '../../db/schema/views.ts';
import type { Content } from './content.ts';
import type { Site } from '../site.ts';
import { stableWorkbook } from './stable-workbook.ts';
import { dataSheet, sheet } from './workbook-sheet.ts';
import { columnSheet, readmeSheet } from './workbook-readme.ts';

/** The views that most readers with a spreadsheet need. */
const mainViews = [
  'headline',
  'mpp_list',
  'region_status',
  'coverage_by_province',
  'coverage_by_island_group',
  'progress_by_date',
  'batch_summary',
  'reconciliation',
  'target_outcomes',
  'conflicting_totals',
] as const satisfies readonly ViewName[];

/** The tables and views that have a sheet of the same name, in the order of the sheets. */
export const sheetNames: readonly PublishedName[] = [...mainViews, ...tableNames];

/** Returns the bytes of the workbook; the same content gives the same bytes. */
export async function workbook(content: Content, site: Site): Promise<Uint8Array> {
  const sheets = [
    sheet('README', readmeSheet(content, site, sheetNames), { header: false }),
    sheet('columns', columnSheet(sheetNames)),
    ...sheetNames.map((name) => sheet(name, dataSheet(name, content.rows[name]))),
  ];
  return stableWorkbook(sheets);
}
