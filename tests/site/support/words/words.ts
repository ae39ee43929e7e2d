/** The visible words of a part of a page. */
import { childrenOf, type TreeNode } from '../../../../scripts/support/html.ts';

const NOT_WORDS = new Set(['svg', 'script', 'style', 'template']);

/** Tables and code, whose units and dates are in their heads or in what they quote. */
const NOT_SENTENCES = new Set([...NOT_WORDS, 'table', 'code', 'pre', 'textarea']);

/** The words of a part of a page, without its drawings, with single spaces. */
export function wordsOf(node: TreeNode): string {
  return withoutGaps(node, NOT_WORDS);
}

/** The words of the sentences and lists of a part of a page, without tables and code. */
export function runningWordsOf(node: TreeNode): string {
  return withoutGaps(node, NOT_SENTENCES);
}

function withoutGaps(node: TreeNode, apart: ReadonlySet<string>): string {
  return spaced(node, apart)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:)])|(?<=\() /g, '')
    .trim();
}

/** Separates elements by spaces, because there are none between two cells. */
function spaced(node: TreeNode, apart: ReadonlySet<string>): string {
  if (apart.has(node.nodeName)) return ' ';
  if ('value' in node) return node.value;
  return ` ${childrenOf(node)
    .map((child) => spaced(child, apart))
    .join('')} `;
}
