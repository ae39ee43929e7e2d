/** Numbers, dates and roles in claims, in both languages and in any text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDecimal, formatNumber } from '../../../src/i18n/format.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { readDate } from '../../../src/claims/reading/dates.ts';
import { readDigits } from '../../../src/claims/reading/numbers.ts';
import { readSpelled } from '../../../src/claims/reading/spelled.ts';
import { tokensOf } from '../../../src/claims/reading/tokens.ts';

const lang = fc.constantFrom(...langs);

test('every whole number is read as either language writes it', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), lang, (value, of) => {
      expect(readDigits(formatNumber(value, of))).toEqual({ value, decimals: 0 });
      expect(readDigits(String(value))).toEqual({ value, decimals: 0 });
    }),
  );
});

test('every number with one decimal is read as either language writes it', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), lang, (tenths, of) => {
      const value = tenths / 10;
      expect(readDigits(formatDecimal(value, of))).toEqual({ value, decimals: 1 });
    }),
  );
});

test.each(['1.23.456', '1,,5', '3..5', '1.234,567,8', '1234567890123', '12.3456.7', ''])(
  '%s is no number',
  (text) => expect(readDigits(text)).toBeUndefined(),
);

const indonesian = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** A number below a million in Indonesian words, by the rules of schoolbooks. */
function inIndonesian(value: number): string {
  if (value < 10) return indonesian[value]!;
  if (value < 12) return ['sepuluh', 'sebelas'][value - 10]!;
  if (value < 20) return `${indonesian[value - 10]} belas`;
  const scale = ([1000, 100, 10] as const).find((one) => value >= one)!;
  const [many, rest] = [Math.floor(value / scale), value % scale];
  const name = { 1000: 'ribu', 100: 'ratus', 10: 'puluh' }[scale];
  const head = many === 1 ? `se${name}` : `${inIndonesian(many)} ${name}`;
  return rest === 0 ? head : `${head} ${inIndonesian(rest)}`;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a million in English words. */
function inEnglish(value: number): string {
  if (value < 20) return small[value]!;
  if (value < 100)
    return tens[Math.floor(value / 10) - 2]! + (value % 10 > 0 ? `-${small[value % 10]}` : '');
  const [scale, name] = value < 1000 ? ([100, 'hundred'] as const) : ([1000, 'thousand'] as const);
  const rest = value % scale;
  const head = `${inEnglish(Math.floor(value / scale))} ${name}`;
  return rest === 0 ? head : `${head} ${rest < 100 ? 'and ' : ''}${inEnglish(rest)}`;
}

test('every number below a million is read in words of either language', () => {
  fc.assert(
    fc.property(fc.nat(999_999), (value) => {
      for (const words of [inIndonesian(value), inEnglish(value)]) {
        const parts = words.split(/[ -]/);
        expect(readSpelled([...parts, 'mpp']), words).toEqual({
          value,
          decimals: 0,
          words: parts.length,
        });
      }
    }),
  );
});

test('a share in words keeps its decimals', () => {
  const found = tokensOf('lima puluh sembilan koma tiga persen; fifty-nine point three percent');
  const numbers = found.filter(({ kind }) => kind === 'number');
  expect(numbers).toMatchObject([
    { value: 59.3, decimals: 1 },
    { value: 59.3, decimals: 1 },
  ]);
});

test('every day is read as either language writes it', () => {
  const days = fc.date({
    min: new Date('2010-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, lang, (day, of) => {
      const iso = day.toISOString().slice(0, 10);
      for (const text of [formatDate(iso, of).toLowerCase(), iso]) {
        expect(readDate(`${text} x`)).toEqual({ date: iso, length: text.length });
      }
      const month = formatDate(iso.slice(0, 7), of).toLowerCase();
      expect(readDate(month)?.date).toBe(iso.slice(0, 7));
    }),
  );
});

test('a day that does not exist is found, and is no date', () => {
  expect(readDate('31 februari 2025')).toEqual({ date: null, length: 16 });
  expect(readDate('2025-13-01')?.date).toBeNull();
});
