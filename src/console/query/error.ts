/** The errors of DuckDB by kind, with the position in the SQL. */

import { isFatal } from '../../engine/data-engine.ts';
import type { ConsoleWords } from '../words.ts';

/**
 * sql: the query is wrong. locked: it accesses something outside the database, which is disabled on
 * purpose. crash: the engine broke. interval: a type of value that cannot be shown.
 */
type ErrorKind = keyof ConsoleWords['errors'];

/** A position in a text; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** An error as the console shows it. */
export interface QueryError {
  kind: ErrorKind;
  /** DuckDB's message, without the excerpt of the SQL. */
  message: string;
  position: Position | null;
}

/** Thrown while reading a result that contains an interval. */
export class IntervalError extends Error {}

const LOCKED =
  /file system operations are disabled|configuration has been locked|read-only mode|is not in the catalog, but it exists in the|[Ii]nstall|disabled by configuration/;

interface ParserError {
  exception_type?: string;
  exception_message?: string;
  /** Bytes from the start of the text. */
  position?: string;
}

/** The kind, message and position in `sql` of any error of a query. */
export function readError(error: unknown, sql: string): QueryError {
  const raw = error instanceof Error ? error.message : String(error);
  if (error instanceof IntervalError) return { kind: 'interval', message: raw, position: null };
  if (isFatal(error)) return { kind: 'crash', message: raw, position: null };
  const parsed = parserError(raw);
  const text = parsed?.exception_message ?? raw;
  const kind = LOCKED.test(text) ? 'locked' : 'sql';
  const position = positionOfByte(parsed?.position, sql) ?? positionOfCaret(text, sql);
  return { kind, message: sentence(text, parsed?.exception_type), position };
}

function parserError(message: string): ParserError | null {
  if (!message.startsWith('{')) return null;
  try {
    return JSON.parse(message) as ParserError;
  } catch {
    return null;
  }
}

function sentence(text: string, type: string | undefined): string {
  const [said = ''] = text.split(/\n+LINE \d+:/);
  return type === undefined ? said.trim() : `${type} Error: ${said.trim()}`;
}

function positionOfByte(position: string | undefined, sql: string): Position | null {
  if (position === undefined) return null;
  const bytes = new TextEncoder().encode(sql).slice(0, Number(position));
  const lines = new TextDecoder().decode(bytes).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/**
 * DuckDB shows the line with a caret under the position: `LINE 2:   populatio`. Of a long line it shows
 * a part between dots, which is then searched for in the SQL.
 */
function positionOfCaret(message: string, sql: string): Position | null {
  const found = /^(LINE (\d+): )(\.\.\.)?(.*)\n( *)\^/m.exec(message);
  if (!found) return null;
  const [, label = '', number = '1', dots = '', shown = '', before = ''] = found;
  const line = Number(number);
  const within = before.length - label.length - dots.length;
  const part = shown.replace(/\.\.\.$/, '');
  const start = dots === '' ? 0 : (sql.split('\n')[line - 1] ?? '').indexOf(part);
  return { line, column: Math.max(start, 0) + Math.max(within, 0) + 1 };
}
