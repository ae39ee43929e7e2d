/** Common ways in which spreadsheets and word processors spoil cells, and how to avoid them. */

const AS_TEXT = 'import the file with every column as text';

/** Advice by slip: what happened to the cell and how to avoid it. */
export const slips = {
  month: `a spreadsheet took this for a date and shows the month by its name; ${AS_TEXT}`,
  zero: `a spreadsheet took the code for a number and dropped the zero at its end; ${AS_TEXT}`,
  date: `a spreadsheet writes dates in the manner of its own country; ${AS_TEXT}`,
  serial: `a spreadsheet keeps dates as the number of days since 1900 and shows that number here; ${AS_TEXT}`,
  decimals: `a spreadsheet took this for a number with decimals; ${AS_TEXT}`,
  separators: `a spreadsheet writes numbers with the commas and points of its own country; ${AS_TEXT}`,
  exponent: `a spreadsheet shortened a long number, and its digits are lost here; ${AS_TEXT}, and copy the number from the source again`,
  error: `a spreadsheet shows this where it took a text for a formula, or where a column is too narrow; ${AS_TEXT}, and write the text again`,
  capitals: `a spreadsheet writes true and false in capitals; ${AS_TEXT}`,
  unseen:
    'the cell has characters that cannot be seen or that look like others, shown here as <U+…> (an accent that is a character of its own is not shown); they come along when a text is copied from a web page or a PDF, so type the text again',
  curly:
    'a word processor turned straight quotes (") into curly ones; switch that off, or use a text editor',
} as const;

/** The name of a known slip. */
export type Slip = keyof typeof slips;

const ERROR = /^#(NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|#+)$/;
const EXPONENT = /^-?\d([.,]\d+)?E[+-]?\d+$/i;
const CURLY = /^[“”„].*[“”]$/s;

/** Returns the slip that destroyed the content of a cell; undefined when there is no trace of one. */
export function lossOf(cell: string): Slip | undefined {
  if (ERROR.test(cell)) return 'error';
  return EXPONENT.test(cell) ? 'exponent' : undefined;
}

/** Whether a text is an error value of a spreadsheet, such as `#NAME?`. */
export function isSpreadsheetError(text: string): boolean {
  return ERROR.test(text);
}

/** Whether a whole text is enclosed in curly quotes, which a CSV does not treat as quotes. */
export function isInCurlyQuotes(text: string): boolean {
  return CURLY.test(text) && !/[“”]/.test(text.slice(1, -1));
}

interface SeparatorSlip {
  /** The separator that was found, as a word. */
  found: string;
  advice: string;
}

/** Returns the separator of a header without commas, with advice; undefined when none is recognised. */
export function separatorSlip(header: string): SeparatorSlip | undefined {
  const choose = 'choose UTF-8 and the comma when you export';
  if (header.includes('\t')) return { found: 'tabs', advice: `a text export; ${choose}` };
  if (header.includes(';')) {
    const advice = `a spreadsheet saves so in countries whose numbers have a decimal comma; ${choose}`;
    return { found: 'semicolons', advice };
  }
  if (!header.includes(',')) return undefined;
  const advice = `a spreadsheet read each line as one cell; ${choose} and when you import`;
  return { found: 'quotes around the whole line', advice };
}
