/** The database in other releases of DuckDB than the one that writes it, opened and attached. */
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { publishedNames } from '../../../src/db/published.ts';
import { realFolder } from '../../unit/support/folders.ts';
import { usePublished } from '../../unit/support/published.ts';
import { installed, moduleIn } from '../programs/installed.ts';
import { output } from '../programs/programs.ts';

const published = usePublished(realFolder);
const script = join(import.meta.dirname, '..', 'programs', 'print-views.ts');
const own = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;

/** The oldest release that is promised, the first and last with the strictest planner, and the newest. */
const releases = [
  { api: '1.1.3-alpha.12', ways: ['opened', 'used'] },
  { api: '1.2.2-alpha.19', ways: ['opened', 'attached', 'used'] },
  { api: '1.4.0-r.2', ways: ['opened', 'attached', 'used'] },
  { api: '1.4.2-r.1', ways: ['opened', 'attached'] },
  { api: 'latest', ways: ['opened', 'attached', 'used'] },
] as const;

interface Printed {
  version: string;
  views: Record<string, string>;
}

function printed(module: string, way: string): Printed {
  const path = published().path('mpp.duckdb');
  const text = output(process.execPath, [script, module, path, way, ...publishedNames]);
  return JSON.parse(text) as Printed;
}

test.for(releases)('DuckDB $api reads every table and view alike', ({ api, ways }, { skip }) => {
  const folder = installed(`duckdb-${api}`, [`@duckdb/node-api@${api}`]);
  skip(folder === undefined, 'npm cannot install this release here');
  const module = moduleIn(folder!, '@duckdb/node-api');
  const expected = printed(own, 'opened').views;
  expect(Object.keys(expected)).toHaveLength(publishedNames.length);
  expect(Object.values(expected).filter((line) => !/^\d+ [0-9a-f]{64}$/.test(line))).toEqual([]);
  for (const way of ways) {
    const { version, views } = printed(module, way);
    console.log(`DuckDB ${version}, ${way}: ${Object.keys(views).length} tables and views`);
    expect(views, way).toEqual(expected);
  }
});
