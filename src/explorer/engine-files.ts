/** The engine's files as the build publishes them (Node). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const bundles = ['eh', 'mvp'] as const;
export type Bundle = (typeof bundles)[number];

const DIST = join(process.cwd(), 'node_modules', '@duckdb', 'duckdb-wasm', 'dist');
const CACHE = join(process.cwd(), '.build', 'engine');

interface CompressedWasm {
  gzip: Uint8Array<ArrayBuffer>;
  gzipBytes: number;
  rawBytes: number;
}

const known = new Map<Bundle, CompressedWasm>();

/** The file name under /engine/. */
export function engineFileName(bundle: Bundle): string {
  return `duckdb-${bundle}.wasm.gz`;
}

/**
 * The WebAssembly of a bundle, gzip-compressed. Compressing takes seconds, so the result is kept in
 * `.build/` under the size of the original, which changes with the library's version.
 */
export function compressedWasm(bundle: Bundle): CompressedWasm {
  const ready = known.get(bundle) ?? compress(bundle);
  known.set(bundle, ready);
  return ready;
}

function compress(bundle: Bundle): CompressedWasm {
  const raw = readFileSync(join(DIST, `duckdb-${bundle}.wasm`));
  const kept = join(CACHE, `duckdb-${bundle}-${raw.length}.wasm.gz`);
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, gzipSync(raw, { level: 9 }));
  }
  const gzip = new Uint8Array(readFileSync(kept));
  return { gzip, gzipBytes: gzip.length, rawBytes: raw.length };
}
