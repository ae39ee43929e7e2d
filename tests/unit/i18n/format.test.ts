import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatDecimal, formatNumber, formatPercent } from '../../../src/i18n/format.ts';
import { langs } from '../../../src/i18n/lang.ts';

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const lang = fc.constantFrom(...langs);
/** Intl writes a hyphen for the sign of a negative number. */
const withMinus = (text: string): string => text.replace('-', '−');

test('numbers are formatted like Intl formats them', () => {
  const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noDefaultInfinity: true, noNaN: true }));
  fc.assert(
    fc.property(number, lang, (value, of) => {
      fc.pre(!Object.is(value, -0));
      expect(formatNumber(value, of)).toBe(
        withMinus(new Intl.NumberFormat(locales[of]).format(value)),
      );
    }),
  );
});

test('numbers with one decimal are formatted like Intl formats them', () => {
  const tenths = fc.integer({ min: -1_000_000, max: 100_000_000 }).map((value) => value / 10);
  const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(tenths, any), lang, (value, of) => {
      fc.pre(!Object.is(value, -0));
      const written = withMinus(new Intl.NumberFormat(locales[of], oneDecimal).format(value));
      expect(formatDecimal(value, of)).toBe(written);
      expect(formatPercent(value, of)).toBe(`${written}%`);
    }),
  );
});

test('all formatters of dates can be made before the first date', async () => {
  vi.resetModules();
  const fresh = await import('../../../src/i18n/format.ts');
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (const make of fresh.dateFormatMakers('id')) make();
  const ahead = made.mock.calls.length;
  for (const date of ['2025', '2025-12', '2025-12-15']) {
    fresh.formatDate(date, 'id');
    fresh.formatShortDate(date, 'id');
  }
  expect(ahead).toBe(6);
  expect(made.mock.calls).toHaveLength(ahead);
  made.mockRestore();
});
