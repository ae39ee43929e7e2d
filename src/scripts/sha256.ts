/** SHA-256 in the browser. */

/** The digest as 64 hex digits; null where the browser computes none, as on pages without HTTPS. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string | null> {
  // The types require it, but browsers hide it on pages without HTTPS.
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return null;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
