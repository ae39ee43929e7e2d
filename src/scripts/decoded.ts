/** Reading of text in addresses, which may have been cut off or written by anyone. */

/** Returns a percent-encoded text decoded; empty where it is malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
