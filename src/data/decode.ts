/** Decodes the bytes of a CSV and reports bytes that are not UTF-8. */
import { foreignForm } from './check/foreign-form.ts';
import type { Problem } from './check/problem.ts';

/** The text of a CSV and the problems of its encoding. */
export interface DecodedCsv {
  /** The text, or null when nothing of the file can be read. */
  text: string | null;
  problems: Problem[];
}

const LINE_FEED = 0x0a;
const LOST = '\uFFFD';
const windows1252 = new TextDecoder('windows-1252');

/**
 * Decodes `bytes` as UTF-8 and skips a byte order mark at the start. Reports every line that is not
 * UTF-8 or that lost a letter in an earlier save with the wrong encoding; decodes it as Windows-1252,
 * the most common cause, so that other problems of the file are still found.
 */
export function decodeCsv(file: string, bytes: Uint8Array): DecodedCsv {
  const foreign = foreignForm(bytes);
  if (foreign) {
    const { found, advice } = foreign;
    const expected = `UTF-8 text (the file is ${found}; ${advice})`;
    return { text: null, problems: [{ file, line: 1, column: '', value: '', expected }] };
  }
  const whole = decodeStrictly(bytes);
  if (whole !== null && !whole.includes(LOST)) return { text: whole, problems: [] };
  const problems: Problem[] = [];
  const lines = splitLines(bytes).map((line, index) => {
    const text = decodeStrictly(line);
    if (text !== null && !text.includes(LOST)) return text;
    problems.push(
      text === null ? foreignBytes(file, index + 1, line) : lostLetter(file, index + 1, text),
    );
    return text ?? windows1252.decode(line);
  });
  return { text: lines.join('\n'), problems };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function foreignBytes(file: string, line: number, bytes: Uint8Array): Problem {
  const broken = wordsOf(new TextDecoder().decode(bytes));
  const index = broken.findIndex((word) => word.includes(LOST));
  return {
    file,
    line,
    column: '',
    value: broken[index] ?? '',
    expected: 'UTF-8 text (this line has bytes of another encoding; save the file as "CSV UTF-8")',
    nearest: wordsOf(windows1252.decode(bytes))[index],
  };
}

function lostLetter(file: string, line: number, text: string): Problem {
  const value = wordsOf(text).find((word) => word.includes(LOST)) ?? '';
  const expected = `the letter that was lost where ${LOST} stands, when the file was saved in another encoding`;
  return { file, line, column: '', value, expected };
}

/** Words between ASCII separators, which have the same positions in every encoding that extends ASCII. */
function wordsOf(text: string): string[] {
  return text.split(/[ \t,;"]/);
}
