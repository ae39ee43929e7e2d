/** Numbers in digits, as Indonesian and English write them. */

/** A number with the digits after its decimal mark. */
export interface WrittenNumber {
  value: number;
  decimals: number;
}

/** Longer ones are no numbers of places, and would lose digits. */
const MOST_DIGITS = 12;

/**
 * Returns the number that digits with points and commas write; undefined where they write none. The
 * last mark separates decimals where both marks occur, or where other than three digits follow it.
 * Three digits after the only mark are a group of thousands: no share here has three decimals.
 */
export function readDigits(text: string): WrittenNumber | undefined {
  if (text.replaceAll(/\D/g, '').length > MOST_DIGITS) return undefined;
  if (/^\d+$/.test(text)) return { value: Number(text), decimals: 0 };
  return grouped(text, '.', ',') ?? grouped(text, ',', '.');
}

/** Reads with one mark between groups of three digits, and the other before decimals. */
function grouped(text: string, group: string, decimal: string): WrittenNumber | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  const groups = whole.split(group);
  const [first = '', ...rest] = groups;
  const isWhole =
    rest.length === 0
      ? /^\d+$/.test(first)
      : /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  if (!isWhole || more.length > 0 || fraction === '' || /\D/.test(fraction ?? '')) return undefined;
  if (rest.length === 0 && isGroup(first, fraction)) return undefined;
  const decimals = fraction?.length ?? 0;
  return { value: Number(`${groups.join('')}.${fraction ?? 0}`), decimals };
}

/** Whether the digits after the only mark are a group of thousands. */
function isGroup(first: string, fraction: string | undefined): boolean {
  return fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(first);
}
