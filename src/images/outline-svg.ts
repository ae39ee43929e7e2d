/**
 * Turns every text of an SVG into outlines at build, so that the file needs no font. Works on the text of
 * the SVG: to make a document of it and text again takes several times longer.
 */
import { outlineText } from './fonts.ts';
import { outlinedGroup, type Attributes, type SvgElement, type SvgNode } from './text-outlines.ts';

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** An element that is open, with its attributes as they are written. */
class OpenTag implements SvgElement {
  readonly localName: string;
  readonly parentElement: OpenTag | null;
  readonly childNodes: SvgNode[] = [];
  readonly #attributes: string;

  constructor(name: string, attributes: string, parent: OpenTag | null) {
    this.localName = name;
    this.#attributes = attributes;
    this.parentElement = parent;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent ?? '').join('');
  }

  get isText(): boolean {
    return this.localName === 'text' || this.parentElement?.isText === true;
  }

  getAttribute(name: string): string | null {
    const start = this.#attributes.indexOf(` ${name}="`);
    if (start < 0) return null;
    const from = start + name.length + 3;
    return unescaped(this.#attributes.slice(from, this.#attributes.indexOf('"', from)));
  }
}

/** Returns the SVG with each `<text>` replaced by paths. Throws if the markup is not well-formed. */
export function outlineSvg(markup: string): string {
  const parts: string[] = [];
  let [from, end] = [0, 0];
  let open: OpenTag | null = null;
  for (const match of markup.matchAll(TAG)) {
    const [whole, closes, name] = match;
    addText(open, markup.slice(end, match.index));
    end = match.index + whole.length;
    if (name === 'text') {
      parts.push(closes ? groupMarkup(closing(open, whole)) : markup.slice(from, match.index));
      from = end;
    }
    open = closes ? closing(open, whole).parentElement : opening(open, match);
  }
  addText(open, markup.slice(end));
  if (open || end === 0) throw new Error('The SVG is not well formed.');
  return parts.join('') + markup.slice(from);
}

/** The element that is open after a tag: the new one, or the one before when the tag is closed at once. */
function opening(
  open: OpenTag | null,
  [, , name, attributes, closed]: RegExpExecArray,
): OpenTag | null {
  const tag = new OpenTag(name!, attributes!, open);
  if (open?.isText) open.childNodes.push(tag);
  return closed ? open : tag;
}

/** The element that a tag closes. */
function closing(open: OpenTag | null, tag: string): OpenTag {
  if (!open || tag !== `</${open.localName}>`)
    throw new Error(`The SVG is not well formed: ${tag}`);
  return open;
}

/** Adds what is between two tags to the text that is open, if there is one. */
function addText(open: OpenTag | null, text: string): void {
  if (text.includes('<')) throw new Error(`The SVG is not well formed: ${text}`);
  if (text !== '' && open?.isText) open.childNodes.push({ textContent: unescaped(text) });
}

function groupMarkup(text: SvgElement): string {
  const { attributes, paths } = outlinedGroup(text, outlineText);
  const inner = paths.map((path) => `<path${written(path)}/>`).join('');
  return inner === '' ? `<g${written(attributes)}/>` : `<g${written(attributes)}>${inner}</g>`;
}

function written(attributes: Attributes): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);
}
