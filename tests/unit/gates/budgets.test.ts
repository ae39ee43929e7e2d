/** The gate of sizes on a made-up site: what it counts, and that a page too heavy is reported. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { figuresOf } from '../../../scripts/gates/budgets/budgets-gate.ts';
import { pageBudgets } from '../../../scripts/gates/budgets/page-budgets.ts';
import { pageBytes } from '../../../scripts/gates/budgets/page-bytes.ts';
import { pageKinds } from '../../../scripts/site/pages.ts';
import { isWithin } from '../../../src/quality/results.ts';

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');

const page = `<!doctype html><link rel="stylesheet" href="/a.css"><link rel="preload" href="/f.woff2">
  <script type="module" src="a.js"></script><img src="/p.png"><img loading="lazy" src="/q.png">
  <a href="/other.css">x</a><img src="data:,">`;

test('a page is charged for styles, scripts with their imports, fonts and near pictures', () => {
  const folder = site({
    'tentang/index.html': page,
    'a.css': noise(2000),
    'f.woff2': noise(3000),
    'tentang/a.js': 'import "./b.js";',
    'tentang/b.js': `import "./a.js";"${noise(4000)}"`,
    'p.png': noise(500),
    'q.png': noise(9000),
  });
  const bytes = pageBytes(folder, '/tentang/?a=b#c');
  expect(bytes).toMatchObject({ font: 3000, image: 500 });
  expect(bytes.script).toBeGreaterThan(2000);
  expect(bytes.css).toBeLessThan(2000);
});

test('a page with 30 KB too much of one kind exceeds only the budget of this kind', () => {
  const folder = site({
    'tentang/index.html': '<link rel="stylesheet" href="/a.css">',
    'a.css': noise(80_000),
  });
  const about = pageBudgets.find(({ name }) => name.en === 'About')!;
  const beyond = figuresOf(about, folder).filter((figure) => !isWithin(figure));
  expect(beyond.map(({ what, where }) => `${what.en} ${where}`)).toEqual(['About, CSS /tentang/']);
});

test('every example of the list of pages has exactly one budget', () => {
  const examples = pageBudgets.flatMap((budget) => budget.examples);
  expect(examples.toSorted()).toEqual(Object.keys(pageKinds).toSorted());
});
