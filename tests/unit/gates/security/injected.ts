/** Finds elements, handlers and addresses in HTML or XML that only input can have put there. */
import { parseFragment } from 'parse5';
import { attributesOf, childrenOf, type TreeNode } from '../../../../scripts/support/html.ts';

/** Elements that no text of the site writes; `x-injected` is that of the hostile texts. */
const FOREIGN = new Set(['x-injected', 'script', 'iframe', 'object', 'embed', 'base']);

/** Returns one line for each foreign element, event handler and address of code in HTML. */
export function injectedInto(html: string): string[] {
  return faultsOf(parseFragment(html));
}

function faultsOf(node: TreeNode): string[] {
  const own = FOREIGN.has(node.nodeName) ? [`<${node.nodeName}>`] : [];
  const attributes = [...attributesOf(node)]
    .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
    .map(([name, value]) => `${name}="${value}"`);
  return [...own, ...attributes, ...childrenOf(node).flatMap(faultsOf)];
}
