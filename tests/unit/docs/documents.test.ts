/** The documents for developers name only files and commands that exist. */
import { describe, expect, test } from 'vitest';
import { documents, isInTree, linksIn, pathsIn, textOf } from './documents.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (path) => {
  test('names only files and folders that exist', () => {
    expect(pathsIn(textOf(path)).filter((named) => !isInTree(named))).toEqual([]);
  });

  test('links only to files and folders that exist', () => {
    expect(linksIn(path).filter((target) => !isInTree(target))).toEqual([]);
  });

  test('names only npm scripts that package.json has', () => {
    const named = Array.from(textOf(path).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g));
    expect(named.map(([, script]) => script!).filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('a path that does not exist is found in inline code, in blocks and at the end of a path', () => {
  const text =
    'See `src/none.ts`.\n\n```sh\nnode scripts/none.ts data/facilities.csv\n```\n`none.sql`';
  const missing = pathsIn(text).filter((path) => !isInTree(path));
  expect(missing).toEqual(['src/none.ts', 'scripts/none.ts', 'none.sql']);
});

test('patterns and addresses of the site are not taken for paths', () => {
  expect(pathsIn('`src/<room>/a.ts`, `/data/v1/a.csv`, `https://a.example/b.ts`, `.ts`')).toEqual(
    [],
  );
});
