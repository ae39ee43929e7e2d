/** Refusing texts that are not one query, so that commands never reach the engine. */
import type { ConsoleWords } from '../words.ts';

/** Why a text is refused; a key of the console's texts. */
export type Refusal = keyof ConsoleWords['refusals'];

/** First words of the statements that change something or access something outside. */
const COMMANDS = new Set(
  (
    'abort alter analyze attach begin call checkpoint comment commit copy create deallocate delete ' +
    'detach do drop end execute export force import insert install load merge pragma prepare reset ' +
    'replace rollback set start truncate update use vacuum'
  ).split(' '),
);

/** Comments, strings, quoted names and dollar-quoted strings, in which a semicolon ends nothing. */
const OPAQUE =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\be'(?:\\[\s\S]|''|[^'\\])*(?:'|$)|'(?:''|[^'])*(?:'|$)|"(?:""|[^"])*(?:"|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/gi;

/** Why a text is refused, or null. DuckDB itself reports other mistakes, such as mistyped words. */
export function refusalOf(sql: string): Refusal | null {
  const bare = sql.replace(OPAQUE, (part) => (/^(?:--|\/\*)/.test(part) ? ' ' : ' x '));
  const [first, ...others] = bare.split(';').filter((statement) => statement.trim() !== '');
  if (first === undefined) return 'empty';
  if (others.length > 0) return 'many';
  const word = /^[\s(]*(\w*)/.exec(first)?.[1] ?? '';
  return COMMANDS.has(word.toLowerCase()) ? 'command' : null;
}
