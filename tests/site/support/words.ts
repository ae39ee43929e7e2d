/** The visible words of a part of a page. */
import { childrenOf, type TreeNode } from '../../../scripts/support/html.ts';

const NOT_WORDS = new Set(['svg', 'script', 'style', 'template']);

/** The words of a part of a page, without its drawings, with single spaces. */
export function wordsOf(node: TreeNode): string {
  return spaced(node)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:)])|(?<=\() /g, '')
    .trim();
}

/** Separates elements by spaces, because there are none between two cells. */
function spaced(node: TreeNode): string {
  if (NOT_WORDS.has(node.nodeName)) return ' ';
  if ('value' in node) return node.value;
  return ` ${childrenOf(node).map(spaced).join('')} `;
}
