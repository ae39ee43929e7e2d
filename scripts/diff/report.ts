/** A report in sections, written for a terminal or for a pull request. */

/** Our own words, or what stands in the data, which a report must show and never obey. */
export type Part = string | { data: string };

export interface Section {
  title: string;
  items: readonly (readonly Part[])[];
}

/** Words with data between them; an empty cell is called so. */
export function say(words: TemplateStringsArray, ...data: readonly string[]): Part[] {
  return words.flatMap((word, index) => {
    const cell = data[index];
    return cell === undefined ? [word] : [word, { data: cell === '' ? EMPTY : cell }];
  });
}

const EMPTY = '(kosong / empty)';

/** Items beyond this many are counted, not shown, so that a report stays readable. */
const MOST_ITEMS = 40;

/** A cell longer than this is cut: its beginning is enough to find it. */
const LONGEST_CELL = 300;

/** The report as plain text, its items indented under their titles. */
export function toText(title: string, sections: readonly Section[]): string {
  const body = sections.map((section) => {
    const items = section.items.map((item) => `  ${item.map(plain).join('')}`);
    return [section.title, ...shortened(items, '  ')].join('\n');
  });
  return `${[title, ...body].join('\n\n')}\n`;
}

/** The report as Markdown. Data stands in code spans, so that nothing in it acts as markup. */
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
