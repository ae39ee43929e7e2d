/**
 * HTML as a type of its own. A value of it is made by the template `markup`, which escapes every text
 * put into it, so that a text cannot become markup by an oversight. The template is not called
 * `html`, because Prettier would then change the white space inside it.
 */
import { formatList } from './format.ts';
import type { Lang } from './lang.ts';

/** The mark by which Astro knows that a value is markup already; any other value it escapes. */
const MARKUP: unique symbol = Symbol.for('astro:html-string') as never;

class Markup {
  readonly [MARKUP] = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Markup that can be put into a page as it is; `String()` gives its text. */
export type Html = Markup;

/** What a template takes: texts and numbers are escaped, markup passes, null and undefined are empty. */
export type Piece = string | number | Html | null | undefined | readonly Piece[];

/** Markup with every value that is not markup escaped, in content and quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Markup(
    strings.map((text, index) => (index === 0 ? '' : written(values[index - 1])) + text).join(''),
  );
}

/** The pieces one after another, with the same piece between each two. */
export function joinHtml(pieces: readonly Piece[], between: Piece = ''): Html {
  return new Markup(pieces.map(written).join(written(between)));
}

/** A list as the language writes it, of pieces that can be markup. */
export function listHtml(pieces: readonly Piece[], lang: Lang): Html {
  const places = pieces.map((_, index) => markOf(index));
  const text = formatList(places, lang);
  return joinHtml(text.split(MARK).map((part, at) => (at % 2 === 0 ? part : pieces[Number(part)])));
}

/**
 * Markup made from text that a library or the build itself has written as markup: drawings, scripts
 * and data blocks. Never for text with data in it that nothing has escaped.
 */
export function trustedHtml(text: string): Html {
  return new Markup(text);
}

/** The arguments of a message, each of which can be markup instead. */
type Fillings<Words extends readonly unknown[]> = {
  [Index in keyof Words]: Words[Index] | Html;
};

/** A message that takes and gives plain text, filled with markup: what it says itself is escaped. */
export function say<Words extends readonly unknown[]>(
  message: (...words: Words) => string,
  ...fillings: Fillings<Words>
): Html {
  const marks = fillings.map((one, index) => (one instanceof Markup ? markOf(index) : one));
  const text = message(...(marks as unknown as Words));
  const pieces = text.split(MARK);
  // Every second piece is the number of a filling.
  return joinHtml(pieces.map((piece, at) => (at % 2 === 0 ? piece : fillingAt(fillings, piece))));
}

/** Characters for private use, which no text of the site has. */
const MARK = /\uE000(\d+)\uE001/;

function markOf(index: number): string {
  return `\uE000${index}\uE001`;
}

function fillingAt(fillings: readonly unknown[], index: string): Html | null {
  const filling = fillings[Number(index)];
  return filling instanceof Markup ? filling : null;
}

function written(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Markup) return piece.toString();
  if (typeof piece === 'object') return piece.map(written).join('');
  return escapeHtml(String(piece));
}

/** Most texts of a page have no such character. */
const SPECIAL = /[&<>"]/;

/** Text made safe for HTML, as content or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
