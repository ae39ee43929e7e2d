/** A page as the check of provenance sees it: its numbers, its links, and what stands around them. */
import { attributesOf, childrenOf, textOf, type TreeNode } from './html.ts';

/** A link as written, and whether it says that it leads to rows. */
export interface Link {
  href: string;
  toRows: boolean;
}

/** An element that matters, with those inside it. */
export interface Scope {
  parent: Scope | undefined;
  /** Whether numbers look no further out than this element: a section, a figure, the main part. */
  closed: boolean;
  id: string;
  /** The links that speak for its numbers: those of inner sections only if it is a section itself. */
  links: Link[];
  /** Every link inside. */
  inside: Link[];
  /** The view and row the element is marked with, if it is. */
  row: string | undefined;
  /** Views (`name`) and columns (`name.column`) whose evidence the element says it shows. */
  evidenceFor: readonly string[];
}

/** A marked number or date, where it stands, and what its mark says. */
export interface MarkedNumber {
  view: string;
  row: string;
  column: string;
  text: string;
  scope: Scope;
}

/** What the check needs of a page. */
export interface MarkedPage {
  numbers: MarkedNumber[];
  scopes: Scope[];
}

const CLOSED = ['section', 'figure', 'main'];

/** Reads the marks and links of the main part of a parsed page. */
export function readMarkedPage(tree: TreeNode): MarkedPage {
  const page: MarkedPage = { numbers: [], scopes: [] };
  collect(tree, undefined, { view: '', row: '' }, page);
  return page;
}

interface Marks {
  view: string;
  row: string;
}

function collect(node: TreeNode, within: Scope | undefined, marks: Marks, page: MarkedPage): void {
  const attributes = attributesOf(node);
  const inMain = within !== undefined || node.nodeName === 'main';
  const here = {
    view: attributes.get('data-view') ?? marks.view,
    row: attributes.get('data-row') ?? (attributes.has('data-view') ? '' : marks.row),
  };
  const scope = inMain && 'attrs' in node ? scopeOf(node, attributes, within, here) : within;
  if (scope && scope !== within) page.scopes.push(scope);
  const href = attributes.get('href');
  if (scope && node.nodeName === 'a' && href !== undefined) {
    addLink({ href, toRows: attributes.has('data-rows') }, scope);
  }
  const column = attributes.get('data-column') ?? attributes.get('data-count');
  if (scope && column !== undefined) {
    page.numbers.push({ ...here, column, text: textOf(node).trim(), scope });
  }
  for (const child of childrenOf(node)) collect(child, scope, here, page);
}

function scopeOf(
  node: TreeNode,
  attributes: ReadonlyMap<string, string>,
  parent: Scope | undefined,
  marks: Marks,
): Scope {
  return {
    parent,
    closed: CLOSED.includes(node.nodeName),
    id: attributes.get('id') ?? '',
    links: [],
    inside: [],
    row: attributes.has('data-row') ? `${marks.view} ${marks.row}` : undefined,
    evidenceFor: attributes.get('data-evidence-for')?.split(' ') ?? [],
  };
}

/** A section answers for the sections within it; the page around them does not. */
function addLink(link: Link, scope: Scope): void {
  let crossed = false;
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    each.inside.push(link);
    if (!crossed || (each.closed && each.parent)) each.links.push(link);
    crossed ||= each.closed;
  }
}
