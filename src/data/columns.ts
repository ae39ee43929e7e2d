/**
 * The kinds of column in curated CSVs. Each has what the validator, the database and the data
 * dictionary need: a zod type from cell text to value, a DuckDB type, and descriptions for readers.
 */
import { z } from 'zod';
import { isPartialDate, PARTIAL_DATE } from './partial-date.ts';
import { isInCurlyQuotes, isSpreadsheetError } from './check/slips.ts';
import { isSeen } from './check/unseen.ts';

/** The DuckDB type of a column. */
export type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE';

/** A text in both languages of the site. */
export interface Bilingual {
  id: string;
  en: string;
}

interface ColumnWords {
  description: Bilingual;
  /** A valid cell that a contributor can copy. */
  example: string;
  unit?: Bilingual;
}

/** Constraints that a program can check without zod; published with the data. */
interface Checks {
  /** Every allowed value, where the list is closed. */
  allowed?: readonly string[];
  /** Pattern of the whole cell. */
  form?: RegExp;
  /** The smallest and the largest number, both inclusive. */
  minimum?: number;
  maximum?: number;
  /** Whether the cell is a web address. */
  address?: boolean;
}

/** A column of a curated CSV whose valid cells become values of type `Value`. */
export interface Column<Value> extends ColumnWords, Checks {
  zod: z.ZodType<Value, string>;
  sqlType: SqlType;
  /** Describes a valid cell in error messages: "expected …". */
  expected: string;
  /** Whether the text is a partial date, for which the database adds a column with the latest possible day. */
  partialDate?: boolean;
}

/** Makes a column optional: an empty cell becomes null, which means unknown, never zero. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  const empty = z.literal('').transform(() => null);
  return {
    ...column,
    zod: z.union([empty, column.zod]),
    expected: `${column.expected}, or empty when unknown`,
  };
}

/** Whether a cell of the column may be empty, which means unknown. */
export function mayBeEmpty(column: Column<unknown>): boolean {
  return column.zod.safeParse('').success;
}

/**
 * Free text of at least one character, without leading or trailing spaces. Names from which addresses of
 * pages are made have a greatest length, because file systems have one.
 */
export function text({ longest, ...words }: ColumnWords & { longest?: number }): Column<string> {
  const zod = z
    .string()
    .min(1)
    .max(longest ?? Infinity)
    .refine((cell) => cell.trim() === cell && isSeen(cell))
    .refine((cell) => !isSpreadsheetError(cell) && !isInCurlyQuotes(cell));
  return {
    ...words,
    zod,
    sqlType: 'VARCHAR',
    expected: `a text${longest === undefined ? '' : ` of at most ${longest} characters`} without spaces or curly quotes at its ends`,
  };
}

/** Text that matches a pattern, such as a region code. */
export function pattern(words: ColumnWords & { form: RegExp; expected: string }): Column<string> {
  return { ...words, zod: z.string().regex(words.form), sqlType: 'VARCHAR' };
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(
  words: ColumnWords & { allowed: readonly Word[] },
): Column<Word> {
  return {
    ...words,
    zod: z.enum(words.allowed as readonly [Word, ...Word[]]),
    sqlType: 'VARCHAR',
    expected: `one of ${words.allowed.join(', ')}`,
  };
}

/** The largest count a cell may contain; the database stores counts as 32-bit integers. */
const MAXIMUM_COUNT = 999_999_999;

/** A whole number of at least `minimum` (default 0), written in digits only. */
export function count(words: ColumnWords & { minimum?: number }): Column<number> {
  const { minimum = 0, ...rest } = words;
  const zod = z
    .string()
    .regex(/^(0|[1-9]\d*)$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= MAXIMUM_COUNT);
  return {
    ...rest,
    minimum,
    maximum: MAXIMUM_COUNT,
    zod,
    sqlType: 'INTEGER',
    expected: `a whole number from ${minimum} to ${MAXIMUM_COUNT}, digits only`,
  };
}

/** A decimal number between two bounds, with a full stop as decimal mark. */
export function decimal(words: ColumnWords & { minimum: number; maximum: number }): Column<number> {
  const { minimum, maximum } = words;
  const zod = z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum);
  return {
    ...words,
    zod,
    sqlType: 'DOUBLE',
    expected: `a number from ${minimum} to ${maximum} with a full stop as decimal mark`,
  };
}

/** `true` or `false`. */
export function flag(words: ColumnWords): Column<boolean> {
  const zod = z.enum(['true', 'false']).transform((cell) => cell === 'true');
  return {
    ...words,
    zod,
    sqlType: 'BOOLEAN',
    expected: 'one of true, false',
    allowed: ['true', 'false'],
  };
}

/** A date known to the year, the month or the day: `2021`, `2021-04` or `2021-04-15`. */
export function partialDate(words: ColumnWords): Column<string> {
  return {
    ...words,
    zod: z.string().refine(isPartialDate),
    sqlType: 'VARCHAR',
    expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
    form: PARTIAL_DATE,
    partialDate: true,
  };
}

/** A web address beginning with http:// or https://. */
export function webAddress(words: ColumnWords): Column<string> {
  const isAddress = (cell: string): boolean =>
    /^https?:\/\/\S+$/.test(cell) &&
    URL.canParse(cell) &&
    isSeen(cell) &&
    /^[^.]+(\.[^.]+)+$/.test(new URL(cell).hostname);
  return {
    ...words,
    zod: z.string().refine(isAddress),
    sqlType: 'VARCHAR',
    expected: 'a web address that begins with http:// or https://',
    address: true,
  };
}

/** Keys separated by `;`. A pattern cannot check that each is named only once. */
const KEYS = /^[a-z0-9][a-z0-9.-]*(;[a-z0-9][a-z0-9.-]*)*$/;

/** One or more keys of another table, separated by `;`, without spaces and each named once. */
export function idList(words: ColumnWords): Column<string> {
  const eachOnce = (cell: string): boolean => {
    const ids = cell.split(';');
    return new Set(ids).size === ids.length;
  };
  return {
    ...words,
    zod: z.string().regex(KEYS).refine(eachOnce),
    sqlType: 'VARCHAR',
    form: KEYS,
    expected: 'one or more keys separated by ";", without spaces, each named once',
  };
}
