/** Whether there is a network at all, so that a check without one does not call every page gone. */
import { lookup } from 'node:dns/promises';

/** How many names are tried before the network is given up. */
const NAMES_TRIED = 5;

/** True when one of the first few different names can be looked up. */
export async function hasNetwork(hostnames: readonly string[]): Promise<boolean> {
  const names = [...new Set(hostnames)].slice(0, NAMES_TRIED);
  const found = await Promise.allSettled(names.map((name) => lookup(name)));
  return found.some(({ status }) => status === 'fulfilled');
}
