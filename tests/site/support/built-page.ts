/** The data that the tests of the built site need of one page, read from its tree in one pass. */
import {
  attributesOf,
  childrenOf,
  readLinks,
  textOf,
  treeOf,
  type ParsedPage,
  type TreeNode,
} from '../../../scripts/support/html.ts';
import { readMarkedPage, type MarkedPage } from '../../../scripts/support/marked-page.ts';
import { hollowParts } from './hollow.ts';
import { ownWordsOf } from './words/own-words.ts';
import { readPolicy, type PagePolicy } from './page-policy.ts';
import { strayDigits } from './words/stray-digits.ts';
import { figureFrames, shownLinks, type FigureFrame } from './shown.ts';
import { runningWordsOf, wordsOf } from './words/words.ts';

/** Attributes of an element by name. */
type Attributes = Readonly<Record<string, string>>;

/** A page of the built site. */
export interface BuiltPage {
  /** Its file within `dist/`, such as `daerah/kota-batu/index.html`. */
  file: string;
  /** Its address from the root of the site, such as `/daerah/kota-batu/`. */
  path: string;
  lang: string;
  title: string;
  /** Contents of `<meta>` by name or property. */
  metas: ReadonlyMap<string, string>;
  /** The `<link>` elements of the head. */
  headLinks: Attributes[];
  /** Addresses that the page loads automatically: scripts, styles, images, frames. */
  loads: string[];
  /** The texts of its blocks of structured data. */
  dataBlocks: string[];
  /** The address to which the page redirects, if it does. */
  redirect: string | undefined;
  /** How many `<main>` it has. */
  mains: number;
  /** The texts of its main headings. */
  headings: string[];
  /** How many sections its main part has. */
  sections: number;
  /** The words of its main part without drawings, with single spaces. */
  words: string;
  /** Those of its sentences and lists, without tables and code. */
  runningWords: string;
  /** The words of the whole page that are the site's own, not quoted from data or sources. */
  ownWords: string;
  /** Empty parts of the main part, one line each. */
  hollow: string[];
  /** Texts of the main part with digits outside marks. */
  strayDigits: string[];
  /** The links of the whole page outside folded parts. */
  shownLinks: number;
  /** The frames of the figures in its main part. */
  figureFrames: FigureFrame[];
  addresses: ParsedPage;
  marked: MarkedPage;
  policy: PagePolicy;
}

/** Reads a page. */
export function readPage(file: string, html: string): BuiltPage {
  const tree = treeOf(html);
  const elements = [...elementsIn(tree)];
  const named = (name: string): TreeNode[] => elements.filter((node) => node.nodeName === name);
  const mains = named('main');
  const main = mains[0];
  return {
    ...headOf(named),
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    lang: attributesOf(named('html')[0]!).get('lang') ?? '',
    loads: elements.flatMap(loadedBy),
    mains: mains.length,
    headings: named('h1').map(wordsOf),
    sections: main === undefined ? 0 : count(main, 'section'),
    words: main === undefined ? '' : wordsOf(main),
    runningWords: main === undefined ? '' : runningWordsOf(main),
    ownWords: named('body').map(ownWordsOf).join(' '),
    hollow: main === undefined ? [] : hollowParts(main),
    strayDigits: main === undefined ? [] : strayDigits(main),
    shownLinks: named('body').reduce((sum, body) => sum + shownLinks(body), 0),
    figureFrames: main === undefined ? [] : figureFrames(main),
    addresses: readLinks(tree),
    marked: readMarkedPage(tree),
    policy: readPolicy(elements),
  };
}

type Head = Pick<BuiltPage, 'title' | 'metas' | 'headLinks' | 'dataBlocks' | 'redirect'>;

function headOf(named: (name: string) => TreeNode[]): Head {
  const metas = named('meta').map((node) => Object.fromEntries(attributesOf(node)));
  const refresh = metas.find((meta) => meta['http-equiv'] === 'refresh')?.['content'];
  return {
    title: textOf(named('title')[0]!),
    metas: new Map(
      metas.map((meta) => [meta['name'] ?? meta['property'] ?? '', meta['content'] ?? '']),
    ),
    headLinks: named('link').map((node) => Object.fromEntries(attributesOf(node))),
    dataBlocks: named('script')
      .filter((node) => attributesOf(node).get('type') === 'application/ld+json')
      .map(textOf),
    redirect: refresh?.replace(/^.*?url=/, ''),
  };
}

/** Every element of a tree, in the order of the document. */
function* elementsIn(node: TreeNode): Generator<TreeNode> {
  if ('attrs' in node) yield node;
  for (const child of childrenOf(node)) yield* elementsIn(child);
}

function count(node: TreeNode, name: string): number {
  return [...elementsIn(node)].filter(({ nodeName }) => nodeName === name).length;
}

/** Relations of a `<link>` that a browser loads automatically. */
const FOLLOWED = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

/** The addresses that a browser requests because of an element. */
function loadedBy(node: TreeNode): string[] {
  const attributes = attributesOf(node);
  const all = (...names: string[]): string[] => names.flatMap((name) => attributes.get(name) ?? []);
  if (node.nodeName === 'link')
    return FOLLOWED.test(attributes.get('rel') ?? '') ? all('href') : [];
  if (node.nodeName === 'use' || node.nodeName === 'image') return all('href', 'xlink:href');
  const sets = (attributes.get('srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0]!);
  const styles = node.nodeName === 'style' ? textOf(node) : (attributes.get('style') ?? '');
  const inStyles = [...styles.matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g)].map(
    ([, url]) => url!,
  );
  return [...all('src', 'poster', 'data'), ...sets.filter((one) => one !== ''), ...inStyles];
}
