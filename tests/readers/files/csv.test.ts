import { expect, test } from 'vitest';
import { publishedFields } from '../../../src/db/fields.ts';
import { publishedNames } from '../../../src/db/published.ts';
import { realFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { canRun, output } from './programs.ts';

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
