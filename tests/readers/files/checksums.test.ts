import { expect, test } from 'vitest';
import { publishedPaths } from '../../../src/open-data/files/whole-files.ts';
import { smallFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { canRun, output } from '../programs/programs.ts';

const published = usePublished(smallFolder);

test('sha256sum confirms every checksum', ({ skip }) => {
  skip(!canRun('sha256sum', '--version'), 'sha256sum is not on this machine');
  const printed = output('sha256sum', ['-c', 'checksums.txt'], published().folder);
  const lines = printed.trimEnd().split('\n');
  expect(lines).toHaveLength(publishedPaths.length - 1);
  expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
});
