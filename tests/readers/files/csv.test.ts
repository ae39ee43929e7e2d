import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { publishedFields } from '../../../src/db/fields.ts';
import { publishedNames } from '../../../src/db/published.ts';
import { realFolder, withTemporaryFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { canRun, output } from '../programs/programs.ts';

const published = usePublished(realFolder);

const COUNT = `
import csv, json, sys
def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [len(row) for row in csv.reader(file, strict=True)]
print(json.dumps({path: rows(path) for path in sys.argv[1:]}))
`;

test("Python's csv module reads each CSV with the rows and columns of the database", ({ skip }) => {
  skip(!canRun('python3', '--version'), 'python3 is not on this machine');
  const names = publishedNames.map((name) => `${name}.csv`);
  const printed = output('python3', ['-c', COUNT, ...names], published().folder);
  const widths = JSON.parse(printed) as Record<string, number[]>;
  for (const name of publishedNames) {
    const width = publishedFields(name).length;
    const expected = published().content.rows[name].map(() => width);
    expect(widths[`${name}.csv`], name).toEqual([width, ...expected]);
  }
});

const COLUMN = `
import csv, sys
path, column = sys.argv[1:]
with open(path, encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file, delimiter=";", strict=True):
        print(row[column])
`;

test("Python's csv module reads areas with a decimal comma and codes as text from .id.csv", ({
  skip,
}) => {
  skip(!canRun('python3', '--version'), 'python3 is not on this machine');
  const read = (column: string): string[] =>
    output('python3', ['-c', COLUMN, published().path('regions.id.csv'), column])
      .trimEnd()
      .split('\n');
  const { regions } = published().content.rows;
  expect(read('code')).toEqual(regions.map((row) => row['code']));
  expect(read('area_km2')).toEqual(
    regions.map((row) => String(row['area_km2'] ?? '').replace('.', ',')),
  );
});

/** The field separator, text delimiter, UTF-8, first line, and Indonesian as the language of the import. */
const INDONESIAN = (separator: string) => `CSV:${separator.charCodeAt(0)},34,76,1,,1057,false,true`;
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true';

test('LibreOffice set to Indonesian reads the areas of .id.csv as the numbers they are', ({
  skip,
}) => {
  skip(!canRun('soffice', '--version'), 'LibreOffice is not on this machine');
  const areas = withTemporaryFolder((folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', AS_SHOWN, '--outdir', folder];
    const from = [`--infilter=${INDONESIAN(';')}`, published().path('regions.id.csv')];
    output('soffice', [profile, '--headless', ...to, ...from]);
    const text = readFileSync(join(folder, 'regions.id.csv'), 'utf8');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  });
  const { regions } = published().content.rows;
  expect(areas.map((row) => Number(row['area_km2']!.replace(',', '.')))).toEqual(
    regions.map((row) => row['area_km2'] ?? 0),
  );
});
