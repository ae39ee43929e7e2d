/**
 * npm run data:diff [-- <ref>] [-- --format markdown]: reports what changed in the curated CSVs since
 * a commit and the effect on totals, provinces and other numbers. The default commit is the one at which
 * the working tree left main, or HEAD. `--before <folder>` and `--after <folder>` compare folders instead.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../../src/data/folder.ts';
import { describeDiff } from './describe.ts';
import { baseCommit, folderAt } from './git-folder.ts';
import { toMarkdown, toText } from './report.ts';
import { orExit } from '../support/or-exit.ts';

const { values, positionals } = orExit(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      before: { type: 'string' },
      after: { type: 'string', default: DATA_FOLDER },
      format: { type: 'string', default: 'text' },
    },
  }),
);
const writers: Record<string, typeof toText> = { text: toText, markdown: toMarkdown };
const write = orExit(() => {
  const writer = writers[values.format];
  if (!writer) throw new Error(`--format "${values.format}": expected text or markdown.`);
  return writer;
});
const cwd = process.cwd();
const ref = positionals[0] ?? baseCommit(cwd);
const before = values.before ?? orExit(() => folderAt(cwd, ref, 'data'));
try {
  const { title, sections } = await describeDiff(before, values.after);
  process.stdout.write(write(title, sections));
} finally {
  if (values.before === undefined) rmSync(before, { recursive: true, force: true });
}
