/** Judges the files of a site that was built from hostile data: data must be text wherever it is shown. */
import { JSDOM } from 'jsdom';
import { attributesOf, childrenOf, textOf, treeOf, type TreeNode } from '../../support/html.ts';
import { MARK } from './hostile-data.ts';
import { injectedBelow } from './injected.ts';

/** Elements that pages write themselves are judged by what they have from the data. */
const FOREIGN: ReadonlySet<string> = new Set([MARK, 'object', 'embed', 'base']);

/** What remains of the markup of a hostile text that was escaped twice. */
const TWICE = /&lt;script|&lt;\/script|&amp;lt;|&quot;&gt;/;

const ARABIC = /\p{Script=Arabic}/u;

const { window } = new JSDOM('');

/** Returns the faults of a file, one line each; none for a kind of file that is not judged. */
export function faultsOfFile(file: string, text: string): string[] {
  if (file.endsWith('.html')) return pageFaults(text);
  if (/\.(json|jsonld|geojson|hexjson)$/.test(file)) return jsonFaults(text);
  if (/\.(xml|svg)$/.test(file)) return xmlFaults(text);
  if (file.endsWith('.md')) return markdownFaults(text);
  return [];
}

/** Returns the faults of a page: foreign elements, code from data, blocks that do not parse, markup shown as text. */
export function pageFaults(html: string): string[] {
  const tree = treeOf(html);
  return [
    ...injectedBelow(tree, FOREIGN),
    ...scriptFaults(tree),
    ...(TWICE.test(textOutside(tree)) ? ['a text is escaped twice'] : []),
    ...unisolated(tree),
  ];
}

function elementsOf(node: TreeNode, name: string): TreeNode[] {
  const own = node.nodeName === name ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => elementsOf(child, name))];
}

function scriptFaults(tree: TreeNode): string[] {
  return elementsOf(tree, 'script').flatMap((script) => {
    const [text, attributes] = [textOf(script), attributesOf(script)];
    if (attributes.get('type')?.endsWith('json')) return jsonFaults(text);
    const isData = text.includes(MARK) || [...attributes.values()].some((v) => v.includes(MARK));
    return isData ? ['a script has text of the data'] : [];
  });
}

/** The text that is shown, without code that shows markup on purpose. */
function textOutside(node: TreeNode): string {
  if (['script', 'style', 'code', 'pre', 'textarea'].includes(node.nodeName)) return '';
  return 'value' in node ? node.value : childrenOf(node).map(textOutside).join('');
}

/** Arabic letters in lists of sources that no element isolates from the words around them. */
function unisolated(tree: TreeNode, inSources = false, isolated = false): string[] {
  const attributes = attributesOf(tree);
  const here = inSources || (attributes.get('class') ?? '').split(' ').includes('sources');
  const apart = isolated || attributes.get('dir') === 'auto' || tree.nodeName === 'bdi';
  const isBare = 'value' in tree && here && !apart && ARABIC.test(tree.value);
  return [
    ...(isBare ? [`not isolated: ${tree.value.trim().slice(0, 40)}`] : []),
    ...childrenOf(tree).flatMap((child) => unisolated(child, here, apart)),
  ];
}

function jsonFaults(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${(error as Error).message.slice(0, 80)}`];
  }
}

function xmlFaults(text: string): string[] {
  const tree = new window.DOMParser().parseFromString(text, 'application/xml');
  const broken = tree.querySelector('parsererror');
  if (broken) return [`no XML: ${broken.textContent.slice(0, 80)}`];
  const handlers = [...tree.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(
      ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
    ),
  );
  return [
    ...tree.getElementsByTagName(MARK),
    ...tree.getElementsByTagName('script'),
    ...handlers,
  ].map(({ tagName }) => `<${tagName}>`);
}

function markdownFaults(text: string): string[] {
  const open = new RegExp(`(?<!\\\\)<(${MARK}|script)`).exec(text);
  const link = /(?<!\\)\]\(javascript:/.exec(text);
  return [...(open ? [`markup: ${open[0]}`] : []), ...(link ? ['a link runs code'] : [])];
}
