/** Finds elements, handlers and addresses in HTML or XML that only input can have put there. */
import { parseFragment } from 'parse5';
import { attributesOf, childrenOf, type TreeNode } from '../../support/html.ts';

/** Elements that no text of the site writes; `x-injected` is that of the hostile texts. */
const FOREIGN: ReadonlySet<string> = new Set([
  'x-injected',
  'script',
  'iframe',
  'object',
  'embed',
  'base',
]);

/** Returns one line for each foreign element, event handler and address of code in HTML. */
export function injectedInto(html: string): string[] {
  return injectedBelow(parseFragment(html));
}

/** The same for a node of a parsed page; `foreign` are the elements that input alone can have put there. */
export function injectedBelow(node: TreeNode, foreign = FOREIGN): string[] {
  const own = foreign.has(node.nodeName) ? [`<${node.nodeName}>`] : [];
  const attributes = [...attributesOf(node)]
    .filter(([name, value]) => isForeign(name) || /^\s*javascript:/i.test(value))
    .map(([name, value]) => `${name}="${value.slice(0, 60)}"`);
  return [
    ...own,
    ...attributes,
    ...childrenOf(node).flatMap((child) => injectedBelow(child, foreign)),
  ];
}

/** Whether an attribute handles events, or has a name that only a text cut in two can have. */
function isForeign(name: string): boolean {
  return /^on/i.test(name) || !/^[a-z_][\w:.-]*$/i.test(name);
}
