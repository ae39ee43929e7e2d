/** Characters that a reader cannot see or cannot distinguish from others, which no cell may contain. */

/**
 * Control, format and private characters, blanks other than a space, and letters that are drawn as
 * nothing. A line feed is allowed, because a quoted cell may have several lines. Feeds cannot contain
 * some of these, and a search for the visible word finds no text with the others.
 */
const UNSEEN = /[[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]--[\n ]]/gv;
/** Those that separate words, so that a space replaces them. */
const BLANK = /[\p{Z}\t\v\f\r\x85\u2800]/v;

/** Whether every character of a text can be seen and is written in its composed form (NFC). */
export function isSeen(text: string): boolean {
  return text.search(UNSEEN) === -1 && text.normalize('NFC') === text;
}

/** The text as it looks to a reader: without unseen characters, in composed form, trimmed. */
export function asSeen(text: string): string {
  const plain = text.replace(UNSEEN, (character) => (BLANK.test(character) ? ' ' : ''));
  return plain.normalize('NFC').trim();
}

/** The text with each unseen character as its number, such as `<U+200B>`, for messages. */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => `<U+${hex(character)}>`);
}

function hex(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
