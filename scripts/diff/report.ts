/** Formats a report of sections for a terminal or a pull request. */

/** Text of the report, or data, which must be shown without acting as markup. */
export type Part = string | { data: string };

/** A titled list of items; each item is a sequence of parts. */
export interface Section {
  title: string;
  items: readonly (readonly Part[])[];
}

/** Template for text with data; an empty cell is shown by a word. */
export function say(words: TemplateStringsArray, ...data: readonly string[]): Part[] {
  return words.flatMap((word, index) => {
    const cell = data[index];
    return cell === undefined ? [word] : [word, { data: cell === '' ? EMPTY : cell }];
  });
}

const EMPTY = '(kosong / empty)';

/** Items beyond this number are only counted, so that a report stays readable. */
const MOST_ITEMS = 40;

/** Longer cells are cut because the beginning is enough to find them. */
const LONGEST_CELL = 300;

/** Formats the report as plain text, with items indented below their titles. */
export function toText(title: string, sections: readonly Section[]): string {
  const body = sections.map((section) => {
    const items = section.items.map((item) => `  ${item.map(plain).join('')}`);
    return [section.title, ...shortened(items, '  ')].join('\n');
  });
  return `${[title, ...body].join('\n\n')}\n`;
}

/** Formats the report as Markdown. Data is in code spans, so that nothing in it acts as markup. */
export function toMarkdown(title: string, sections: readonly Section[]): string {
  const body = sections.map((section) => {
    const items = section.items.map((item) => `- ${item.map(marked).join('')}`);
    return [`### ${section.title}`, '', ...shortened(items, '- ')].join('\n');
  });
  return `${[`## ${title}`, ...body].join('\n\n')}\n`;
}

function shortened(items: readonly string[], indent: string): string[] {
  const more = items.length - MOST_ITEMS;
  if (more <= 0) return [...items];
  return [...items.slice(0, MOST_ITEMS), `${indent}… dan ${more} lagi / and ${more} more`];
}

function plain(part: Part): string {
  return typeof part === 'string' ? part : inOneLine(part.data);
}

function marked(part: Part): string {
  return typeof part === 'string' ? part : `\`${inOneLine(part.data).replaceAll('`', 'ˋ')}\``;
}

function inOneLine(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_CELL ? line : `${line.slice(0, LONGEST_CELL)}…`;
}
