/** Digits of a page outside marks. */
import { attributesOf, childrenOf, type TreeNode } from '../../../../scripts/support/html.ts';

/** Parts that need no marks: drawings repeat a table beside them, and technical texts are about the page. */
const APART = new Set(['time', 'svg', 'script', 'style', 'template']);
const APART_BY_MARK = ['data-column', 'data-count', 'data-note', 'data-technical'];

/** Texts with digits outside marked elements; dates, sources, notes and drawings are left out. */
export function strayDigits(node: TreeNode): string[] {
  if (node.nodeName === '#text' && 'value' in node)
    return hasNumber(node.value) ? [node.value.trim()] : [];
  return isApart(node) ? [] : childrenOf(node).flatMap(strayDigits);
}

/** Years are names here ("Target 2024"), not measurements. */
function hasNumber(text: string): boolean {
  return /\d/.test(text.replaceAll(/\b20[12]\d\b/g, ''));
}

function isApart(node: TreeNode): boolean {
  if (APART.has(node.nodeName)) return true;
  const attributes = attributesOf(node);
  if (APART_BY_MARK.some((mark) => attributes.has(mark))) return true;
  return attributes.get('class')?.split(' ').includes('sources') ?? false;
}
