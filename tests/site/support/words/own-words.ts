/** The words of a page that are the site's own: without what it quotes from data and sources. */
import { attributesOf, childrenOf, type TreeNode } from '../../../../scripts/support/html.ts';

/** Drawings repeat the words beside them; code and quotations are not the site's own. */
const APART = new Set(['svg', 'script', 'style', 'template', 'code', 'pre', 'textarea', 'q']);

/** Attributes with words that readers hear or see. */
const SPOKEN = ['alt', 'aria-label', 'placeholder'];

/** The own words of a part of a page with single spaces, those of spoken attributes too. */
export function ownWordsOf(node: TreeNode): string {
  return textsOf(node).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function textsOf(node: TreeNode): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (APART.has(node.nodeName) || isQuoted(node)) return [];
  const attributes = attributesOf(node);
  const spoken = SPOKEN.flatMap((name) => attributes.get(name) ?? []);
  return [...spoken, ...childrenOf(node).flatMap(textsOf)];
}

/** A cell of the data is marked with its column; sources are in a list or link of their own. */
function isQuoted(node: TreeNode): boolean {
  const attributes = attributesOf(node);
  if (attributes.has('data-column') || attributes.has('data-note')) return true;
  if (attributes.get('class')?.split(' ').includes('sources') ?? false) return true;
  return attributes.get('rel')?.includes('noreferrer') ?? false;
}
