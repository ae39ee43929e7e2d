/** Detects whether there is a network, so that a check without one does not report every page as gone. */
import { lookup } from 'node:dns/promises';

/** How many names are looked up before giving up. */
const NAMES_TRIED = 5;

/** Returns whether one of the first few different names can be looked up. */
export async function hasNetwork(hostnames: readonly string[]): Promise<boolean> {
  const names = [...new Set(hostnames)].slice(0, NAMES_TRIED);
  const found = await Promise.allSettled(names.map((name) => lookup(name)));
  return found.some(({ status }) => status === 'fulfilled');
}
