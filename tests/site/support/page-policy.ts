/** The security policy of a page and what is wrong with it, computed apart from the code that writes it. */
import { createHash } from 'node:crypto';
import { attributesOf, textOf, type TreeNode } from '../../../scripts/support/html.ts';

/** A policy against the page that has it. */
export interface PagePolicy {
  /** One line for each fault, whether the page runs DuckDB or not. */
  faults: string[];
  /** Whether the page may compile WebAssembly. */
  allowsWasm: boolean;
  /** The texts of its inline scripts. */
  scripts: string[];
}

const NAME = 'Content-Security-Policy';
const REQUIRED = ["default-src 'none'", "base-uri 'none'"];

/** Reads the policy of a page from its elements, in the order of the document. */
export function readPolicy(elements: readonly TreeNode[]): PagePolicy {
  const at = elements.findIndex((node) => attributesOf(node).get('http-equiv') === NAME);
  const scripts = elements.filter(runsInline).map(textOf);
  if (at === -1) return { faults: ['no policy'], allowsWasm: false, scripts };
  const policy = attributesOf(elements[at]!).get('content') ?? '';
  const words = policy.split(/[ ;]+/);
  const named = (name: string): TreeNode[] => elements.filter(({ nodeName }) => nodeName === name);
  const attributes = elements.flatMap((node) => attributesOf(node).get('style') ?? []);
  const early = elements.slice(0, at).filter(({ nodeName }) => GOVERNED.has(nodeName));
  const faults = [
    ...early.map(({ nodeName }) => `${nodeName} before the policy`),
    ...words.filter(isUnsafe),
    ...REQUIRED.filter((part) => !policy.includes(part)).map((part) => `without ${part}`),
    ...withoutHash('script', scripts, words),
    ...withoutHash('style', named('style').map(textOf), words),
    ...withoutHash('style attribute', attributes, words),
    ...elements.flatMap((node) =>
      [...attributesOf(node).keys()].filter((name) => name.startsWith('on')),
    ),
  ];
  return { faults, allowsWasm: words.includes("'wasm-unsafe-eval'"), scripts };
}

const GOVERNED = new Set(['script', 'style', 'link']);

/** Words that allow any inline code, any text as code, or any file of another host. */
function isUnsafe(word: string): boolean {
  return ["'unsafe-inline'", "'unsafe-eval'"].includes(word) || /^https?:|^\*|^\/\//.test(word);
}

function withoutHash(kind: string, texts: readonly string[], words: readonly string[]): string[] {
  return texts
    .filter((text) => !words.includes(hash(text)))
    .map((text) => `${kind} without a hash: ${text}`);
}

function runsInline(node: TreeNode): boolean {
  if (node.nodeName !== 'script') return false;
  const attributes = attributesOf(node);
  return (
    !attributes.has('src') &&
    ['module', 'text/javascript'].includes(attributes.get('type') ?? 'module')
  );
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
