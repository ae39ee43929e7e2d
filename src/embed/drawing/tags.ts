/** The tags and texts of a drawing, read by parse5's tokenizer, and drawings with other attributes. */
import { Tokenizer, type Token } from 'parse5';

/** An attribute: its name and value, and its text as written, with the space before it. */
export interface DrawingAttribute {
  name: string;
  value: string;
  text: string;
}

/** A start tag at its offsets in the text; `isEmpty` if it ends its element, as `<path/>` does. */
export interface StartTag {
  kind: 'start';
  name: string;
  attributes: readonly DrawingAttribute[];
  isEmpty: boolean;
  from: number;
  to: number;
}

/** A start tag, an end tag, or the text between two tags. */
export type DrawingToken = StartTag | { kind: 'end' } | { kind: 'text'; words: string };

/** Returns the tags and texts of SVG text in their order; comments are left out. */
export function tokensOf(svg: string): DrawingToken[] {
  const tokens: DrawingToken[] = [];
  const addText = ({ chars }: Token.CharacterToken): void => {
    const last = tokens.at(-1);
    if (last?.kind === 'text') last.words += chars;
    else tokens.push({ kind: 'text', words: chars });
  };
  const reader = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => tokens.push(startTag(svg, token)),
      onEndTag: () => tokens.push({ kind: 'end' }),
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: addText,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onParseError: null,
    },
  );
  reader.write(svg, true);
  return tokens;
}

/** Takes names from the text, because the tokenizer writes them in small letters. */
function startTag(
  svg: string,
  { location, attrs, tagName, selfClosing }: Token.TagToken,
): StartTag {
  const { startOffset: from, endOffset: to, attrs: places } = location!;
  return {
    kind: 'start',
    name: svg.slice(from + 1, from + 1 + tagName.length),
    attributes: attrs.map(({ name, value }) => {
      const { startOffset, endOffset } = places![name]!;
      const text = svg.slice(startOffset, endOffset);
      return { name: text.slice(0, name.length), value, text: ` ${text}` };
    }),
    isEmpty: selfClosing,
    from,
    to,
  };
}

/** Returns the drawing with the attributes of each tag replaced by a text, which begins with a space. */
export function withAttributes(svg: string, attributesOf: (tag: StartTag) => string): string {
  let end = 0;
  let written = '';
  for (const token of tokensOf(svg)) {
    if (token.kind !== 'start') continue;
    const { name, isEmpty, from, to } = token;
    written += `${svg.slice(end, from)}<${name}${attributesOf(token)}${isEmpty ? '/' : ''}>`;
    end = to;
  }
  return written + svg.slice(end);
}
