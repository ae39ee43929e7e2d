import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedNames } from '../../../src/db/published.ts';
import { realFolder } from '../../unit/support/folders.ts';
import { asJavaScript, otherNode, versionOfNode } from '../programs/other-node.ts';
import { output } from '../programs/programs.ts';

test('two versions of Node write the same CSV and JSON, byte for byte', ({ skip }) => {
  const other = otherNode();
  skip(other === undefined, 'there is only one version of Node on this machine');
  const folder = asJavaScript(['src/data', 'src/db', 'scripts']);
  const printedBy = (node: string, script: string): string[] =>
    output(node, [script, realFolder]).trim().split('\n');
  try {
    const here = printedBy(process.execPath, 'scripts/data/text-checksums.ts');
    const there = printedBy(other!, join(folder, 'scripts', 'data', 'text-checksums.js'));
    console.log(`Node ${process.versions.node} and Node ${versionOfNode(other!)}`);
    expect(here).toHaveLength(2 * publishedNames.length);
    expect(there).toEqual(here);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
