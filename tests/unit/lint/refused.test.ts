/** Lint of TypeScript files: every rule of .oxlintrc.json refuses a fault of its kind. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { faultsOfTypes, otherFaults } from './faults.ts';

interface Settings {
  rules: Record<string, unknown>;
  overrides: { rules: Record<string, unknown> }[];
}
interface Report {
  diagnostics: { filename: string; code: string }[];
}

const root = join(import.meta.dirname, '..', '..', '..');
const program = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
const faults = { ...faultsOfTypes, ...otherFaults };
const fileOf = (rule: string): string => `src/${rule.replaceAll('/', '.')}.ts`;
/** `typescript/no-var` is reported as `typescript(no-var)`, and `no-var` as `eslint(no-var)`. */
const codeOf = (rule: string): string =>
  (rule.includes('/') ? rule : `eslint/${rule}`).replace(/\/(.*)/, '($1)');

let home = '';
let found: Report['diagnostics'] = [];

function codesIn(file: string): string[] {
  return found.filter(({ filename }) => filename === file).map(({ code }) => code);
}

function oxlint(cwd: string, ...args: string[]): unknown {
  const { stdout } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
  return JSON.parse(stdout);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), `${text}\nexport {};\n`);
}

beforeAll(() => {
  home = temporaryFolder();
  for (const path of ['.oxlintrc.json', 'tsconfig.json', 'scripts/support/lint']) {
    cpSync(join(root, path), join(home, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  for (const [rule, text] of Object.entries(faults)) write(fileOf(rule), text);
  write('src/length.ts', '/** Returns a length. */\nexport const length = (): string => "1";');
  write(
    'tests/caller.ts',
    "import { length } from '../src/length.ts';\nconst sum: number = length();\nconsole.log(sum);",
  );
  found = (oxlint(home, '--format', 'json', 'src', 'tests') as Report).diagnostics;
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('oxlint with the settings of this site', () => {
  it('refuses a fault against each rule', () => {
    const passed = Object.keys(faults).filter(
      (rule) => !codesIn(fileOf(rule)).includes(codeOf(rule)),
    );
    expect(passed).toEqual([]);
  });

  it('has no rule without a fault in this test', () => {
    const { rules, overrides } = oxlint(root, '--print-config') as Settings;
    const names = [rules, ...overrides.map((override) => override.rules)].flatMap(Object.keys);
    expect([...new Set(names)].sort()).toEqual(Object.keys(faults).sort());
  });

  it('reports an error of the compiler where a file uses another wrongly', () => {
    expect(codesIn('src/length.ts')).toEqual([]);
    expect(codesIn('tests/caller.ts')).toEqual(['typescript(TS2322)']);
  });
});
