/** A page as the checks of a built site read it: its tree, and the addresses and ids in it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type TreeNode = DefaultTreeAdapterTypes.Node;

/** What a link check needs of a page. */
export interface ParsedPage {
  /** Every address the page refers to, as written. */
  links: string[];
  /** Every id on the page, in order, with repetitions. */
  ids: string[];
  /** What may follow the # for the page's script (`data-opens`); the beginning, where it ends in =. */
  opens: string[];
}

/** Parses an HTML text as a reader without JavaScript has it, `<noscript>` included. */
export function treeOf(html: string): TreeNode {
  return parse(html, { scriptingEnabled: false });
}

/** The attributes of an element by name; none of any other node. */
export function attributesOf(node: TreeNode): ReadonlyMap<string, string> {
  return new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
}

/** The nodes directly inside a node. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The text of a node and of all nodes inside it, as the DOM's textContent. */
export function textOf(node: TreeNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

/** Reads the addresses and ids of a parsed page. */
export function readLinks(tree: TreeNode): ParsedPage {
  const page: ParsedPage = { links: [], ids: [], opens: [] };
  collect(tree, page);
  return page;
}

function collect(node: TreeNode, page: ParsedPage): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'href' || name === 'src') page.links.push(value);
      if (name === 'id') page.ids.push(value);
      if (name === 'data-opens') page.opens.push(value);
    }
  }
  for (const child of childrenOf(node)) collect(child, page);
}
