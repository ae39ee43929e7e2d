/** Judges the response headers of an address by what they promise to readers. */
import type { Headers } from '../../../src/response-headers.ts';

/** What each header must say. */
const REQUIRED: readonly [name: string, value: RegExp][] = [
  ['X-Content-Type-Options', /^nosniff$/],
  ['Referrer-Policy', /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/],
  ['Permissions-Policy', /^(?=.*camera=\(\))(?=.*microphone=\(\))(?=.*geolocation=\(self\))/],
  ['Cross-Origin-Opener-Policy', /^same-origin$/],
];

/** Returns one line for each fault; only embeds may be shown in frames of other sites. */
export function headerFaults(headers: Headers, isEmbed: boolean): string[] {
  const wrong = REQUIRED.filter(([name, value]) => !value.test(headers[name] ?? '')).map(
    ([name]) => `${name}: ${headers[name] ?? 'missing'}`,
  );
  const refuses = (headers['Content-Security-Policy'] ?? '').includes("frame-ancestors 'none'");
  if (refuses === isEmbed) wrong.push(isEmbed ? 'an embed refuses frames' : 'allows frames');
  return wrong;
}
