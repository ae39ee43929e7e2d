/** The bytes that a page loads automatically, as they are sent, without fonts. */
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-page.ts';
import { bytesAt } from './files.ts';

const sent = new Map<string, number>();

/** The bytes of a file compressed by gzip; computed once for all pages that load it. */
function sentBytes(address: string): number {
  const known = sent.get(address) ?? gzipSync(bytesAt(address)).length;
  sent.set(address, known);
  return known;
}

/** The scripts that a script imports when it is loaded, with itself. */
function withImports(address: string, found = new Set<string>()): Set<string> {
  if (found.has(address)) return found;
  found.add(address);
  const text = bytesAt(address).toString();
  for (const [, name] of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
    withImports(new URL(name!, `http://site${address}`).pathname, found);
  }
  return found;
}

/** Bytes of the page, its style sheets and its scripts; and of the scripts in files alone. */
export function weightOf({ file, loads }: BuiltPage): { all: number; script: number } {
  const sum = (addresses: Iterable<string>): number =>
    [...new Set(addresses)].reduce((total, address) => total + sentBytes(address), 0);
  const local = loads.filter((address) => !/^data:|\.woff2$/.test(address));
  const scripts = local
    .filter((address) => address.endsWith('.js'))
    .flatMap((address) => [...withImports(address)]);
  const script = sum(scripts);
  const others = local.filter((address) => !address.endsWith('.js'));
  return { all: gzipSync(bytesAt(`/${file}`)).length + sum(others) + script, script };
}
