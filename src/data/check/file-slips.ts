/** Recognises what other programs leave in the text of a CSV, so that the message names the cause. */
import type { Problem } from './problem.ts';

/** Advice where the header, and so every row, ends with commas too many. */
export const TRAILING_COMMAS =
  'a spreadsheet adds commas for cells that were once filled, right of the table; delete those columns';

/** Returns the problems of a text in which no rows can be found; empty where the rows can be read. */
export function spoiledText(file: string, text: string): Problem[] {
  const lines = text.split('\n');
  if (/^"?sep=.?"?,*$/i.test(lines[0]!)) return [separatorLine(file, lines[0]!)];
  return lines.flatMap((value, index) =>
    /^(<{7}|>{7})( |$)/.test(value) ? [conflict(file, index + 1, value)] : [],
  );
}

function separatorLine(file: string, value: string): Problem {
  const advice = 'Excel understands such a line and other programs do not; delete it';
  return { ...shape(file, 1, value, 'the names of the columns'), advice };
}

function conflict(file: string, line: number, value: string): Problem {
  const advice =
    'git writes these marks where two changes of the same lines meet; keep the right rows and delete the three lines of marks';
  return { ...shape(file, line, value, 'no marks of an unfinished merge'), advice };
}

function shape(file: string, line: number, value: string, expected: string): Problem {
  return { file, line, column: '', value, expected };
}
