/** The documents for developers, what each of them names, and the tree that they describe. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const FOLDERS = [
  '.github',
  'bench',
  'data',
  'deploy',
  'docs',
  'releases',
  'scripts',
  'src',
  'tests',
];
const PLACEHOLDER = /[<>*…]/;
const FILE = /^\w[\w.[\]/-]*\.(astro|csv|md|sql|ts|yml)$/;

/** README, CONTRIBUTING and every document directly in `docs/`, as paths in the repository. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every file and folder of the repository, except packages; folders end in `/`. */
const tree: ReadonlySet<string> = new Set([
  ...readdirSync(root),
  ...FOLDERS.map((folder) => `${folder}/`),
  ...FOLDERS.flatMap((folder) => entriesOf(folder)),
]);

function entriesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name === 'node_modules' ? [] : [`${path}/`, ...entriesOf(path)];
  });
}

/**
 * The words in code of a document that look like a path of the repository: they begin with one of its
 * folders or end like a file of code or data. Patterns such as `src/<room>/` and addresses of the site
 * are left out.
 */
export function pathsIn(document: string): string[] {
  const code = document.match(/^```[^]*?^```|`[^`\n]+`/gm) ?? [];
  const words = code.flatMap((text) => text.split(/[\s`",;]+/));
  return [...new Set(words)].filter((word) => isPath(word) && !PLACEHOLDER.test(word));
}

function isPath(word: string): boolean {
  return !word.startsWith('/') && (FOLDERS.includes(word.split('/')[0]!) || FILE.test(word));
}

/** Whether the tree has a path: as it is, as a folder, or as the end of a longer path. */
export function isInTree(path: string): boolean {
  if (tree.has(path) || tree.has(`${path}/`)) return true;
  return (
    !FOLDERS.includes(path.split('/')[0]!) && [...tree].some((one) => one.endsWith(`/${path}`))
  );
}

/** The files that the links of a document lead to, as paths in the repository; other sites left out. */
export function linksIn(path: string): string[] {
  return Array.from(textOf(path).matchAll(/\]\(([^)\s#]+)[^)]*\)/g), ([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(dirname(path), target));
}
