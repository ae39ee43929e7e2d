/** What a page shows before a reader opens anything, and the frames of its figures. */
import { attributesOf, childrenOf, type TreeNode } from '../../../scripts/support/html.ts';

/** The frame of a figure: its anchor, its panels, and whether one line says what is measured. */
export interface FigureFrame {
  id: string;
  panels: number;
  measured: boolean;
}

/** Counts the links outside folded details. */
export function shownLinks(node: TreeNode): number {
  if (node.nodeName === 'template') return 0;
  const own = node.nodeName === 'a' && attributesOf(node).has('href') ? 1 : 0;
  const isFolded = node.nodeName === 'details' && !attributesOf(node).has('open');
  const seen = isFolded
    ? childrenOf(node).filter(({ nodeName }) => nodeName === 'summary')
    : childrenOf(node);
  return seen.reduce((sum, child) => sum + shownLinks(child), own);
}

/** Returns the frames of the figures in a part of a page. */
export function figureFrames(node: TreeNode): FigureFrame[] {
  if (!hasClass(node, 'chart-figure')) return childrenOf(node).flatMap(figureFrames);
  const bars = within(node).filter((part) => hasClass(part, 'actions'));
  return [
    {
      id: attributesOf(node).get('id') ?? '',
      panels: bars.flatMap(childrenOf).filter(({ nodeName }) => nodeName === 'details').length,
      measured: within(node).some((part) => hasClass(part, 'measure')),
    },
  ];
}

function within(node: TreeNode): TreeNode[] {
  return childrenOf(node).flatMap((child) => [child, ...within(child)]);
}

function hasClass(node: TreeNode, name: string): boolean {
  return 'attrs' in node && (attributesOf(node).get('class') ?? '').split(' ').includes(name);
}
