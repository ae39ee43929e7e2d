/** Files of the built site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './pages.ts';

/** The path on disk of an address of the site, with or without its host. */
function diskPath(address: string): string {
  return join(SITE, decodeURIComponent(new URL(address, 'http://site').pathname));
}

/** Whether the site has a file at an address. */
export function hasFile(address: string): boolean {
  const path = diskPath(address);
  return existsSync(path) && statSync(path).isFile();
}

/** The bytes at an address. Throws where there is no file. */
export function bytesAt(address: string): Buffer {
  return readFileSync(diskPath(address));
}

/** The text at an address. Throws where there is no file. */
export function textAt(address: string): string {
  return bytesAt(address).toString('utf8');
}

/** The JSON at an address. Throws where there is no file or no JSON. */
export function jsonAt(address: string): unknown {
  return JSON.parse(textAt(address));
}

/** Width and height of a PNG in pixels, from its header; undefined for other files. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
