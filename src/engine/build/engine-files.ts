/** The engine's files as the build publishes them (Node). */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipInThread } from 'node:zlib';
import { oncePerDatabase } from '../../db/site-data.ts';
import { filePath } from '../../i18n/paths.ts';
import { leanWasm } from './lean-wasm.ts';
import type { PublishedFile } from '../files/fetch-file.ts';
import type { BundleFiles, EngineFiles } from '../files/engine-contents.ts';

const DIST = join(process.cwd(), 'node_modules', '@duckdb', 'duckdb-wasm', 'dist');
const CACHE = join(process.cwd(), '.build', 'engine');
const DATABASE = 'mpp.duckdb';

/** The files published compressed: the two builds of the engine, their workers, and the database. */
export const engineFileNames = [
  'duckdb-eh.wasm',
  'duckdb-mvp.wasm',
  'duckdb-browser-eh.worker.js',
  'duckdb-browser-mvp.worker.js',
  DATABASE,
] as const;
/** The name of one of these files. */
export type EngineFileName = (typeof engineFileNames)[number];

interface Compressed {
  gzip: Uint8Array<ArrayBuffer>;
  gzipSha256: string;
  /** Size and hexadecimal checksum of the uncompressed content. */
  rawBytes: number;
  sha256: string;
}

const gzipped = promisify(gzipInThread);

const known = new Map<EngineFileName, Promise<Compressed>>();
const database = oncePerDatabase((path) => compress(DATABASE, readFileSync(path)));

/** A file, gzip-compressed. Throws when the database has not been built. */
export function compressed(name: EngineFileName): Promise<Compressed> {
  if (name === DATABASE) return database();
  const ready = known.get(name) ?? compress(name, ofLibrary(name));
  known.set(name, ready);
  return ready;
}

/** One of the library's files; the WebAssembly without the exports that its worker does not use. */
function ofLibrary(name: EngineFileName): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(join(DIST, name)));
  const kind = /^duckdb-(\w+)\.wasm$/.exec(name)?.[1];
  if (!kind) return bytes;
  return leanWasm(bytes, readFileSync(join(DIST, `duckdb-browser-${kind}.worker.js`), 'utf8'));
}

/** Caches the result by the checksum of the content, because compressing takes seconds. */
async function compress(name: EngineFileName, raw: Uint8Array): Promise<Compressed> {
  const sha256 = sha256Of(raw);
  const kept = join(CACHE, `${name}-${sha256.slice(0, 16)}.gz`);
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    const draft = `${kept}.${process.pid}`;
    writeFileSync(draft, await gzipped(raw, { level: 9 }));
    renameSync(draft, kept);
  }
  const gzip = new Uint8Array(readFileSync(kept));
  return { gzip, gzipSha256: sha256Of(gzip), rawBytes: raw.length, sha256 };
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Addresses, sizes and checksums of everything the engine needs, for the page. */
export async function engineFiles(): Promise<EngineFiles> {
  return {
    eh: await bundle('eh'),
    mvp: await bundle('mvp'),
    database: await published(DATABASE, 'application/vnd.duckdb'),
    store: `pantau-mpp-engine:${filePath('')}`,
  };
}

async function bundle(name: 'eh' | 'mvp'): Promise<BundleFiles> {
  return {
    wasm: await published(`duckdb-${name}.wasm`, 'application/wasm'),
    worker: await published(`duckdb-browser-${name}.worker.js`, 'text/javascript'),
  };
}

/** The address contains the checksum of the content, so that a kept copy is never outdated. */
async function published(name: EngineFileName, type: string): Promise<PublishedFile> {
  const { gzip, gzipSha256, rawBytes, sha256 } = await compressed(name);
  const url = `${filePath(`engine/${name}.gz`)}?v=${sha256.slice(0, 16)}`;
  return { url, type, bytes: gzip.length, rawBytes, sha256, publishedSha256: gzipSha256 };
}
