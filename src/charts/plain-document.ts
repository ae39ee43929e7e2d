/**
 * A document that has of the DOM what drawing a chart at build needs, and nothing that only documents
 * of readers need. jsdom draws the same text in four times the time.
 */
const SVG = 'http://www.w3.org/2000/svg';

type PlainNode = PlainText | PlainElement;

/** A text of an element. */
class PlainText {
  parentNode: PlainElement | null = null;
  readonly textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }
}

/** An element, with the methods by which Plot, D3 and our own code make and finish drawings. */
class PlainElement {
  parentNode: PlainElement | null = null;
  childNodes: PlainNode[] = [];
  readonly attributes = new Map<string, string>();
  readonly ownerDocument: PlainDocument;
  readonly namespaceURI: string;
  readonly localName: string;

  constructor(ownerDocument: PlainDocument, namespaceURI: string, localName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join('');
  }

  set textContent(text: string | null) {
    this.childNodes = [];
    if (text !== null && text !== '') this.append(text);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  getAttributeNames(): string[] {
    return [...this.attributes.keys()];
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  append(...added: readonly (PlainNode | string)[]): void {
    for (const node of added) this.insertBefore(asNode(node), null);
  }

  prepend(...added: readonly (PlainNode | string)[]): void {
    const first = this.childNodes[0] ?? null;
    for (const node of added) this.insertBefore(asNode(node), first);
  }

  appendChild<Node extends PlainNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  insertBefore<Node extends PlainNode>(node: Node, next: PlainNode | null): Node {
    node.parentNode?.removeChild(node);
    const at = next === null ? this.childNodes.length : this.childNodes.indexOf(next);
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  removeChild(node: PlainNode): void {
    this.childNodes = this.childNodes.filter((child) => child !== node);
    node.parentNode = null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** The elements within, in their order, by name, by an attribute in brackets, or all for `*`. */
  querySelectorAll(selector: string): PlainElement[] {
    const [, attribute] = /^\[([\w-]+)\]$/.exec(selector) ?? [];
    return [...within(this)].filter((element) =>
      attribute === undefined
        ? selector === '*' || selector === element.localName
        : element.attributes.has(attribute),
    );
  }
}

function asNode(node: PlainNode | string): PlainNode {
  return typeof node === 'string' ? new PlainText(node) : node;
}

function* within(element: PlainElement): Generator<PlainElement> {
  for (const child of element.childNodes) {
    if (child instanceof PlainText) continue;
    yield child;
    yield* within(child);
  }
}

/** Makes elements; nothing is in it but the element that D3 reads it from. */
class PlainDocument {
  readonly documentElement = new PlainElement(this, SVG, 'svg');

  createElementNS(namespace: string, name: string): PlainElement {
    return new PlainElement(this, namespace, name);
  }
}

/** Returns a new document for drawing charts. */
export function plainDocument(): Document {
  return new PlainDocument() as unknown as Document;
}

/** Returns a drawing of such a document as text that is well-formed XML. */
export function serialized(svg: SVGElement): string {
  const drawing = svg as unknown as PlainElement;
  return written(drawing, drawing.attributes.has('xmlns') ? '' : ` xmlns="${SVG}"`);
}

function written(node: PlainNode, namespace = ''): string {
  if (node instanceof PlainText) return escaped(node.textContent);
  const { localName, attributes, childNodes } = node;
  let start = `<${localName}${namespace}`;
  for (const [name, value] of attributes)
    start += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
  if (childNodes.length === 0) return `${start}/>`;
  return `${start}>${childNodes.map((child) => written(child)).join('')}</${localName}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
