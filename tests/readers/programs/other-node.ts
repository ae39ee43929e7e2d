/** Another Node than the one that runs the tests, and the project's source in a form that it can run. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import ts from 'typescript';
import { canRun, output } from './programs.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * The path of a Node of another major version: the one that runs npm, or any on the PATH.
 * Undefined when there is none.
 */
export function otherNode(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const started = process.env['npm_node_execpath'];
  return [...(started ? [started] : []), ...onPath].find(isOther);
}

/** The version of a Node, such as `20.20.2`. */
export function versionOfNode(path: string): string {
  return output(path, ['-p', 'process.versions.node']).trim();
}

function isOther(path: string): boolean {
  if (!existsSync(path) || !canRun(path, '--version')) return false;
  return versionOfNode(path).split('.')[0] !== process.versions.node.split('.')[0];
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  rewriteRelativeImportExtensions: true,
};

/**
 * Writes the given folders of the project as JavaScript, with the types removed and nothing else
 * changed, into a new folder inside the project, where packages are found. The caller removes it.
 */
export function asJavaScript(folders: readonly string[]): string {
  mkdirSync(join(root, '.build'), { recursive: true });
  const target = mkdtempSync(join(root, '.build', 'other-node-'));
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      write(join(root, folder, file), join(target, folder, file));
    }
  }
  return target;
}

function write(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (from.endsWith('.sql')) cpSync(from, to);
  if (!from.endsWith('.ts')) return;
  const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), {
    compilerOptions: options,
  });
  writeFileSync(to.replace(/\.ts$/, '.js'), outputText);
}
