/** Empty parts of a page. */
import { attributesOf, childrenOf, type TreeNode } from '../../../scripts/support/html.ts';
import { wordsOf } from './words/words.ts';

/** Elements that count as content although they have no words. */
const SHOWN = new Set(['svg', 'img', 'iframe', 'input', 'select', 'textarea', 'canvas']);
const HEADINGS = /^h[1-6]$/;
const TEXT_PARTS = new Set(['p', 'li', 'dd', 'dt', 'figcaption', 'caption', 'th', 'summary']);

/**
 * A line for each part of the main part that is empty: a section without a heading or with nothing
 * beside it, a heading with nothing below it, a figure, table, list or line of text without content.
 * Parts that a script fills (a status, a part named for it, a hidden part) may be empty.
 */
export function hollowParts(main: TreeNode): string[] {
  return [...faultsIn(main), ...bareHeadings(main)];
}

function faultsIn(node: TreeNode): string[] {
  if (isFilledLater(node)) return [];
  const fault = faultOf(node);
  return [...(fault === undefined ? [] : [fault]), ...childrenOf(node).flatMap(faultsIn)];
}

function isFilledLater(node: TreeNode): boolean {
  const attributes = attributesOf(node);
  return (
    ['hidden', 'role', 'data-part', 'data-engine-part'].some((name) => attributes.has(name)) &&
    wordsOf(node) === ''
  );
}

function faultOf(node: TreeNode): string | undefined {
  const { nodeName } = node;
  if (nodeName === 'section') return sectionFault(node);
  if (nodeName === 'figure' && !has(node, isShown) && !has(node, named('table')))
    return 'figure without a picture';
  if (nodeName === 'table' && !has(node, named('td')))
    return `table of ${attributesOf(node).get('data-view') ?? 'nothing'} without a cell`;
  if (nodeName === 'svg' && childrenOf(node).length === 0) return 'drawing of nothing';
  if (
    ['ul', 'ol', 'dl'].includes(nodeName) &&
    !has(node, (one) => ['li', 'dd'].includes(one.nodeName))
  )
    return 'list of nothing';
  if (TEXT_PARTS.has(nodeName) && isEmpty(node)) return `empty ${nodeName}`;
  return undefined;
}

function sectionFault(node: TreeNode): string | undefined {
  const heading = first(node, (one) => HEADINGS.test(one.nodeName));
  if (heading === undefined)
    return attributesOf(node).has('aria-label') ? undefined : 'section without a heading';
  const name = wordsOf(heading);
  if (name === '') return 'section with an empty heading';
  const isBare = wordsOf(node) === name && !has(node, isShown);
  return isBare ? `section "${name}" without content` : undefined;
}

/** Whether a script fills the element, which it also has to show. */
function isShownByScript(node: TreeNode): boolean {
  return node.nodeName.includes('-') && attributesOf(node).has('hidden');
}

/** Headings directly followed by a heading of the same or a higher level. */
function bareHeadings(main: TreeNode): string[] {
  const found: string[] = [];
  let open: { level: number; name: string } | undefined;
  const visit = (node: TreeNode): void => {
    if (isShownByScript(node)) return;
    if (HEADINGS.test(node.nodeName)) {
      const level = Number(node.nodeName[1]);
      if (open && level <= open.level) found.push(`heading "${open.name}" above nothing`);
      open = { level, name: wordsOf(node) };
      return;
    }
    if (isShown(node) || (node.nodeName === '#text' && wordsOf(node) !== '')) open = undefined;
    childrenOf(node).forEach(visit);
  };
  visit(main);
  return open ? [...found, `heading "${open.name}" above nothing`] : found;
}

const named =
  (name: string) =>
  (node: TreeNode): boolean =>
    node.nodeName === name;

function isShown(node: TreeNode): boolean {
  return SHOWN.has(node.nodeName);
}

function isEmpty(node: TreeNode): boolean {
  return wordsOf(node) === '' && !has(node, isShown);
}

function has(node: TreeNode, test: (node: TreeNode) => boolean): boolean {
  return first(node, test) !== undefined;
}

function first(node: TreeNode, test: (node: TreeNode) => boolean): TreeNode | undefined {
  for (const child of childrenOf(node)) {
    const found = test(child) ? child : first(child, test);
    if (found) return found;
  }
  return undefined;
}
