/** Addresses as strangers write them: cut off, encoded twice, with markup, and with known words. */
import fc from 'fast-check';

/** Pieces that would become markup, code or commands where a text is not escaped or checked. */
const hostileTexts: readonly string[] = [
  '<x-injected onload=alert(1)>',
  '"><x-injected>',
  "' onmouseover='alert(1)",
  '</script><x-injected>',
  ']]><x-injected/>',
  'javascript:alert(1)',
  '&lt;x-injected&gt;',
  '${1+1}',
  '__proto__',
  'constructor',
  'toString',
  '\u202E\u2066abc\u2069',
  '\u0000\u0007',
  '%',
  '%E0%A4%A',
  '%3Cx-injected%3E',
  "'; DROP TABLE regions; --",
  '../../etc/passwd',
  '=1+1',
  'NaN',
  '1e999',
  '9'.repeat(400),
  '-1',
  '٣٥',
];

/** A value: hostile, known, or any text, raw or encoded. */
function values(known: readonly string[]): fc.Arbitrary<string> {
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.constantFrom(...known),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const many = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(','));
  return fc.tuple(many, fc.boolean()).map(([value, encode]) => (encode ? encoded(value) : value));
}

/** Half of a surrogate pair cannot be encoded, and browsers replace it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Query strings of parameters with known and unknown names, in any order, repeated and malformed. */
export function hostileSearches(
  names: readonly string[],
  known: readonly string[],
): fc.Arbitrary<string> {
  const name = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...hostileTexts));
  const pair = fc
    .tuple(name, fc.constantFrom('=', '==', ''), values(known))
    .map((all) => all.join(''));
  return fc
    .array(pair, { maxLength: 6 })
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`));
}

/** Fragments of addresses with known and unknown keys. */
export function hostileHashes(
  keys: readonly string[],
  known: readonly string[],
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '#', '##'), fc.constantFrom('', ...keys), values(known))
    .map((parts) => parts.join(''));
}

/** Texts that a reader or a link gives to a search. */
export function hostileQueries(known: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.constantFrom(...hostileTexts),
        fc.constantFrom(...known),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      {
        maxLength: 3,
      },
    )
    .map((parts) => parts.join(' '));
}
