/** The main part of a page as Markdown, for programs that read text instead of pages. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.ChildNode;

/** Elements that say nothing in text, or that need a script. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'form',
  'button',
  'nav',
  'iframe',
  'select',
  'input',
  'textarea',
  'dialog',
  'img',
]);

const HEADINGS: Readonly<Record<string, string>> = { h1: '#', h2: '##', h3: '###', h4: '####' };

/** Elements whose content is a line of its own. */
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'figure',
  'figcaption',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'header',
  'footer',
  'main',
  'ul',
  'ol',
  'table',
  'pre',
  'li',
  'noscript',
  'aside',
  'address',
]);

/**
 * Returns the main part of an HTML page as Markdown, with absolute links. `address` is that of the page.
 * Throws when the page has no main part.
 */
export function toMarkdown(html: string, address: string): string {
  // Without scripting, the content of <noscript> is parsed as elements.
  const main = find(parse(html, { scriptingEnabled: false }), 'main');
  if (!main) throw new Error(`${address} has no main part.`);
  const text = blocks(main.childNodes, address);
  return `${text.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

function find(node: Tree.ParentNode, name: string): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function isLeftOut(node: Tree.Element): boolean {
  const has = (name: string): boolean => node.attrs.some((one) => one.name === name);
  const needsScript = valueOf(node, 'class')?.split(' ').includes('needs-script') ?? false;
  return LEFT_OUT.has(node.tagName) || has('hidden') || needsScript;
}

function valueOf(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

/** Whether an element has lines of its own; those of scripts, with a hyphen in their name, are parts of pages. */
function isBlock(name: string): boolean {
  return BLOCKS.has(name) || name in HEADINGS || name.includes('-');
}

/** Writes nodes with a blank line between blocks. */
function blocks(nodes: readonly Node[], address: string): string {
  let text = '';
  for (const node of nodes) {
    if ('tagName' in node && isBlock(node.tagName)) {
      text += isLeftOut(node) ? '' : `\n\n${block(node, address)}\n\n`;
    } else text += inline([node], address);
  }
  return text.replaceAll(/ *\n */g, '\n');
}

function block(node: Tree.Element, address: string): string {
  const { tagName, childNodes } = node;
  if (tagName in HEADINGS) return `${HEADINGS[tagName]} ${line(childNodes, address)}`;
  if (tagName === 'table') return table(node, address);
  if (tagName === 'ul' || tagName === 'ol') return list(node, address);
  if (tagName === 'dt') return `**${line(childNodes, address)}**`;
  if (tagName === 'pre') return `\`\`\`\n${textOf(node)}\n\`\`\``;
  return blocks(childNodes, address).trim();
}

/** One line a item; nested lists and paragraphs are joined to it. */
function list({ tagName, childNodes }: Tree.Element, address: string): string {
  const items = childNodes.filter(
    (one) => 'tagName' in one && one.tagName === 'li' && !isLeftOut(one),
  );
  return items
    .map((item, at) => {
      const text = blocks((item as Tree.Element).childNodes, address).trim();
      const mark = tagName === 'ol' ? `${at + 1}.` : '-';
      return `${mark} ${text.replaceAll(/\s*\n\s*/g, ' ')}`;
    })
    .join('\n');
}

function table(node: Tree.Element, address: string): string {
  const rows = elements(node, 'tr').map((row) =>
    row.childNodes
      .filter((cell) => 'tagName' in cell)
      .map((cell) =>
        blocks(cell.childNodes, address)
          .trim()
          .replaceAll(/\s*\n\s*/g, ' ')
          .replaceAll('|', '\\|'),
      ),
  );
  const caption = elements(node, 'caption').map((one) => line(one.childNodes, address));
  const [head, ...body] = rows;
  if (!head) return caption.join('');
  const written = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [...caption, ...(caption.length > 0 ? [''] : []), ...written].join('\n');
}

function elements(node: Tree.Element, name: string): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === name ? [child] : elements(child, name);
  });
}

function line(nodes: readonly Node[], address: string): string {
  return inline(nodes, address).replaceAll(/\s+/g, ' ').trim();
}

function inline(nodes: readonly Node[], address: string): string {
  return nodes.map((node) => inlineNode(node, address)).join('');
}

function inlineNode(node: Node, address: string): string {
  if ('value' in node) return escaped(node.value.replaceAll(/\s+/g, ' '));
  if (!('tagName' in node) || isLeftOut(node)) return '';
  const { tagName, childNodes } = node;
  if (tagName === 'br') return ' ';
  if (tagName === 'code') return `\`${textOf(node)}\``;
  const text = inline(childNodes, address);
  if (isBlock(tagName)) return ` ${text} `;
  if (tagName === 'strong' || tagName === 'b')
    return text.trim() === '' ? text : `**${text.trim()}**`;
  const href = tagName === 'a' ? valueOf(node, 'href') : undefined;
  if (href === undefined) return text;
  return `[${text.trim()}](${new URL(href, address).href.replaceAll(/[()]/g, encodeURIComponent)})`;
}

/** Marks of Markdown in texts stay as they are written on the page. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<]/g, String.raw`\$&`);
}

function textOf(node: Tree.Element): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('');
}
