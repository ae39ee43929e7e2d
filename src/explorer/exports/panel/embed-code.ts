/** Embed codes of figures, from the oEmbed files. */
import type { Oembed } from '../../../embed/oembed.ts';

const known = new Map<string, Promise<string>>();

/**
 * The HTML that embeds a figure; `home` is the home page in the language of the code. Rejects when it
 * cannot be fetched; the next call tries again.
 */
export function embedCode(home: string, slug: string): Promise<string> {
  const address = `${home}oembed/${slug}.json`;
  const code = known.get(address) ?? fetchCode(address);
  known.set(address, code);
  code.catch(() => known.delete(address));
  return code;
}

async function fetchCode(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { html } = (await response.json()) as Pick<Oembed, 'html'>;
  return html;
}
