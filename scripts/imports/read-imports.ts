/** Finds every import of a source file that refers to another file of the project, with its line. */
import { dirname, posix } from 'node:path';
import { parse as parseAstro } from '@astrojs/compiler-rs';
import { parseSync } from 'oxc-parser';

/** One import: the imported file by its path in the project, and the line, from 1. */
export interface Import {
  to: string;
  line: number;
}

/** A node of an ESTree syntax tree, as both parsers return it. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * Returns the relative imports of a file in the order of the text: static, dynamic, type-only,
 * side-effect-only, re-exports, and `new URL('./file', import.meta.url)`. For an `.astro` file, those of
 * frontmatter, template and scripts. Throws when the text cannot be parsed.
 */
export function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(treeOf(file, text))) {
    const source = sourceOf(node);
    if (!source || !/^\.{1,2}\//.test(source.value)) continue;
    const [path = ''] = source.value.split('?');
    const to = posix.join(dirname(file), path);
    found.push({ to, line: text.slice(0, source.start).split('\n').length });
  }
  return found;
}

function treeOf(file: string, text: string): unknown {
  if (file.endsWith('.astro')) {
    const { ast, diagnostics } = parseAstro(text);
    if (diagnostics[0]) throw new Error(`${file}: ${diagnostics[0].text}`);
    return ast;
  }
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}

interface Source {
  value: string;
  start: number;
}

/** The text after `from` or inside `import()`, or of a URL relative to the file. */
function sourceOf(node: Node): Source | undefined {
  const imports = /^(?:Import|Export|TSImportType)/.test(node.type);
  return asSource(imports ? node['source'] : addressArgument(node));
}

function addressArgument({ type, callee, arguments: given }: Node): unknown {
  const isAddress = (callee as { name?: string } | undefined)?.name === 'URL';
  if (type !== 'NewExpression' || !isAddress || !Array.isArray(given)) return undefined;
  const [path, base] = given as { object?: { type?: string } }[];
  return base?.object?.type === 'MetaProperty' ? path : undefined;
}

function asSource(value: unknown): Source | undefined {
  const literal = value as Partial<Source> | null | undefined;
  return typeof literal?.value === 'string' ? (literal as Source) : undefined;
}
