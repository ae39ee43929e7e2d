/** Whether a text is one question. Commands that change something never reach the engine. */
import type { ConsoleWords } from '../words.ts';

/** What is wrong with a text before any engine is asked; null for one question. */
export type Refusal = keyof ConsoleWords['refusals'];

/** First words of the statements that change something, or reach for what lies outside. */
const COMMANDS = new Set(
  (
    'abort alter analyze attach begin call checkpoint comment commit copy create deallocate delete ' +
    'detach do drop end execute export force import insert install load merge pragma prepare reset ' +
    'replace rollback set start truncate update use vacuum'
  ).split(' '),
);

/** Comments, texts, quoted names and dollar texts, inside which a semicolon ends nothing. */
const OPAQUE =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\be'(?:\\[\s\S]|''|[^'\\])*(?:'|$)|'(?:''|[^'])*(?:'|$)|"(?:""|[^"])*(?:"|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/gi;

/** Why a text is not asked, or null. Of what is neither, such as a word mistyped, DuckDB says more. */
export function refusalOf(sql: string): Refusal | null {
  const bare = sql.replace(OPAQUE, (part) => (/^(?:--|\/\*)/.test(part) ? ' ' : ' x '));
  const [first, ...others] = bare.split(';').filter((statement) => statement.trim() !== '');
  if (first === undefined) return 'empty';
  if (others.length > 0) return 'many';
  const word = /^[\s(]*(\w*)/.exec(first)?.[1] ?? '';
  return COMMANDS.has(word.toLowerCase()) ? 'command' : null;
}
