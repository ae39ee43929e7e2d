/** The names that DuckDB offers in place of an unknown one. */
import type { Position } from './error.ts';

/** The most names that are offered. */
const MOST = 5;

/** The names in a message, such as `Candidate bindings: "population", "name"`; without their tables. */
export function candidatesIn(message: string): string[] {
  const offered = /(?:Candidate (?:bindings|functions|Entries)|Did you mean)\b:?(.*)/is.exec(
    message,
  )?.[1];
  const names = [...(offered ?? '').matchAll(/"([^"\n]+)"/g)].map(([, name]) => bare(name!));
  return [...new Set(names)].slice(0, MOST);
}

/** The SQL with a candidate in place of the name at the position; null where there is no name. */
export function withCandidate(
  sql: string,
  { line, column }: Position,
  candidate: string,
): string | null {
  const lines = sql.split('\n');
  const text = lines[line - 1] ?? '';
  const [name] = /^("[^"]+"|\w+)/.exec(text.slice(column - 1)) ?? [];
  if (name === undefined) return null;
  lines[line - 1] = text.slice(0, column - 1) + candidate + text.slice(column - 1 + name.length);
  return lines.join('\n');
}

function bare(name: string): string {
  return name.split('.').at(-1)!;
}
