/** The examples of the open data page for other programs, run on the published files. */
import { expect, test } from 'vitest';
import { loadingExamples } from '../../../src/components/open-data/examples.ts';
import { realFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { canRun, output } from '../programs/programs.ts';

const published = usePublished(realFolder);

/** The code of an example, with the files in a folder instead of at a web address. */
function codeFor(tool: string): string {
  const example = loadingExamples(`${published().folder}/`).find((each) => each.tool === tool);
  return example!.code;
}

test('the example for Python keeps codes as text', ({ skip }) => {
  skip(!canRun('python3', '-c', 'import pandas'), 'pandas is not on this machine');
  const code = `${codeFor('Python (pandas)')}\nprint(len(mpp), mpp.region_code[0])`;
  const { mpp_list: rows } = published().content.rows;
  expect(output('python3', ['-c', code]).trim()).toBe(
    `${rows.length} ${String(rows[0]!['region_code'])}`,
  );
});

test('the example for Python and Excel keeps codes as text', ({ skip }) => {
  skip(!canRun('python3', '-c', 'import pandas, openpyxl'), 'pandas or openpyxl is missing');
  const code = `${codeFor('Python (pandas, Excel)')}\nprint(len(mpp), *mpp.region_code)`;
  const codes = published().content.rows.mpp_list.map((row) => row['region_code'] as string);
  expect(output('python3', ['-c', code]).trim()).toBe([codes.length, ...codes].join(' '));
});

test('the example for R keeps codes as text', ({ skip }) => {
  skip(!canRun('Rscript', '--version'), 'R is not on this machine');
  const code = `${codeFor('R')}\ncat(nrow(mpp), mpp$region_code[1])`;
  const { mpp_list: rows } = published().content.rows;
  expect(output('Rscript', ['-e', code]).trim()).toBe(
    `${rows.length} ${String(rows[0]!['region_code'])}`,
  );
});
