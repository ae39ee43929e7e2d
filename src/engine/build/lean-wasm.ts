/**
 * The library's WebAssembly without unused exports (Node).
 *
 * DuckDB-WASM exports all its 75,000 functions and variables, for extensions that may be loaded later.
 * Its script creates a table entry and a global for each at every start, which took more than half of
 * the start, and their names are a fifth of the file. Here no extension can be loaded
 * (locked-database.ts).
 */

/** Where a file keeps its exports, and its kinds of exports: https://webassembly.github.io/spec/core/binary/modules.html */
const EXPORT_SECTION = 7;
const HEADER_BYTES = 8;
const MAGIC = [0, 97, 115, 109];

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The same file with only the exports that `script`, the library's worker, uses: named as
 * `wasmExports.name` or `_name`, and those that call a function by signature (`dynCall_`), whose names
 * it composes. All other sections are unchanged. Throws when the file is not WebAssembly, or lacks an
 * export that the script uses, because then the library has changed.
 */
export function leanWasm(wasm: Bytes, script: string): Bytes {
  if (!MAGIC.every((byte, at) => wasm[at] === byte)) throw new Error('This is no WebAssembly.');
  const sections = sectionsOf(wasm);
  const section = sections.find(({ id }) => id === EXPORT_SECTION);
  if (!section) throw new Error('This WebAssembly exports nothing.');
  const all = exportsIn(wasm, section.from, section.to);
  const taken = takenBy(script);
  const missing = [...taken].filter((name) => !all.has(name));
  if (taken.size === 0 || missing.length > 0) {
    throw new Error(`The worker takes exports that are not there: ${missing.join(', ') || 'none'}`);
  }
  const words = new Set(script.match(/[\w$]+/g));
  const kept = [...all].filter(
    ([name]) => taken.has(name) || words.has(`_${name}`) || name.startsWith('dynCall_'),
  );
  const body = joined([asLeb128(kept.length), ...kept.map(([, entry]) => entry)]);
  return joined([
    wasm.subarray(0, section.start),
    new Uint8Array([EXPORT_SECTION]),
    asLeb128(body.length),
    body,
    wasm.subarray(section.to),
  ]);
}

/** The names of the exports that the library's script reads from its instance. */
function takenBy(script: string): Set<string> {
  return new Set([...script.matchAll(/wasmExports\.([\w$]+)/g)].map(([, name]) => name!));
}

interface Section {
  id: number;
  /** Offsets of its id, its content, and the next section. */
  start: number;
  from: number;
  to: number;
}

function sectionsOf(wasm: Bytes): Section[] {
  const found: Section[] = [];
  for (let start = HEADER_BYTES; start < wasm.length; start = found.at(-1)!.to) {
    const [size, from] = leb128(wasm, start + 1);
    found.push({ id: wasm[start]!, start, from, to: from + size });
  }
  return found;
}

/** The encoded entries of the export section, by name. */
function exportsIn(wasm: Bytes, from: number, to: number): Map<string, Bytes> {
  const text = new TextDecoder();
  const found = new Map<string, Bytes>();
  const [, first] = leb128(wasm, from);
  for (let start = first; start < to;) {
    const [length, name] = leb128(wasm, start);
    const kind = name + length;
    const [, end] = leb128(wasm, kind + 1);
    found.set(text.decode(wasm.subarray(name, kind)), wasm.subarray(start, end));
    start = end;
  }
  return found;
}

/** An unsigned LEB128 number at an offset, and the offset after it. Throws at the end of the file. */
function leb128(wasm: Bytes, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = wasm[at++];
    if (byte === undefined) throw new Error('This WebAssembly breaks off.');
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [value >>> 0, at];
  }
}

function asLeb128(value: number): Bytes {
  const bytes: number[] = [];
  for (let rest = value; bytes.length === 0 || rest > 0; rest >>>= 7) {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
  }
  return new Uint8Array(bytes);
}

function joined(parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}
