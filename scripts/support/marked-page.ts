/** Reads a page for the check of provenance: its numbers, its links, and the elements around them. */
import { attributesOf, childrenOf, textOf, type TreeNode } from './html.ts';

/** A link as written, and whether it is marked as leading to rows. */
export interface Link {
  href: string;
  toRows: boolean;
}

/** An element that may connect numbers with sources. */
export interface Scope {
  parent: Scope | undefined;
  /** Whether a number's sources are searched only up to this element: a section, a figure or main. */
  closed: boolean;
  id: string;
  /** The links that count for its numbers; those of inner sections only when it is a section itself. */
  links: Link[];
  /** Every link inside the element. */
  inside: Link[];
  /** The view and row in the element's mark; undefined without one. */
  row: string | undefined;
  /** Views (`name`) and columns (`name.column`) whose evidence the element is marked as showing. */
  evidenceFor: readonly string[];
}

/** A marked number or date with its mark and the element it is in. */
export interface MarkedNumber {
  view: string;
  row: string;
  column: string;
  text: string;
  scope: Scope;
}

/** The parts of a page that the check needs. */
export interface MarkedPage {
  numbers: MarkedNumber[];
  scopes: Scope[];
}

const CLOSED = ['section', 'figure', 'main'];

/** Returns the marks and links in the main part of a parsed page. */
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

/** Adds a link to an element and those around it up to its section, which represents inner sections. */
function addLink(link: Link, scope: Scope): void {
  let crossed = false;
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    each.inside.push(link);
    if (!crossed || (each.closed && each.parent)) each.links.push(link);
    crossed ||= each.closed;
  }
}
