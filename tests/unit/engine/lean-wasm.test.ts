/** The library's WebAssembly keeps the exports that its script uses, and all other sections. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leanWasm } from '../../../src/engine/build/lean-wasm.ts';

const DIST = join(process.cwd(), 'node_modules/@duckdb/duckdb-wasm/dist');
const written = (text: string): number[] => [text.length, ...Buffer.from(text)];

/** Functions that return 1 to 5, exported as `one`, `two`, `three`, `__four` and `dynCall_five`. */
const names = ['one', 'two', 'three', '__four', 'dynCall_five'];
const entries = names.flatMap((one, index) => [...written(one), 0, index]);
const bodies = names.flatMap((_, index) => [4, 0, 0x41, index + 1, 0x0b]);
const five = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 5, 1, 0x60, 0, 1, 0x7f],
  ...[3, 6, 5, 0, 0, 0, 0, 0],
  ...[7, entries.length + 1, 5, ...entries],
  ...[10, bodies.length + 1, 5, ...bodies],
]);

function exportsOf(wasm: Uint8Array<ArrayBuffer>): Record<string, () => number> {
  return new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as Record<
    string,
    () => number
  >;
}

describe('WebAssembly without unused exports', () => {
  it('keeps the exports that the script names, calls, or calls by signature', () => {
    const lean = exportsOf(leanWasm(five, 'f = () => wasmExports.one(); g = _two; h = ___four'));
    expect(Object.keys(lean)).toEqual(['one', 'two', '__four', 'dynCall_five']);
    expect(Object.values(lean).map((exported) => exported())).toEqual([1, 2, 4, 5]);
  });

  it('drops an export that is only a part of a word of the script', () => {
    const lean = exportsOf(leanWasm(five, 'wasmExports.one; x_two; _twofold; $_three'));
    expect(Object.keys(lean)).toEqual(['one', 'dynCall_five']);
  });

  it.each([
    ['takes what is not there', 'wasmExports.six', /takes exports that are not there: six/],
    ['takes nothing', 'start()', /not there: none/],
  ])('throws for a library whose script %s', (_, script, message) => {
    expect(() => leanWasm(five, script)).toThrow(message);
  });

  it.each([
    ['is a page', new TextEncoder().encode('<!doctype html>'), /no WebAssembly/],
    ['exports nothing', five.slice(0, 8), /exports nothing/],
    ['breaks off', five.slice(0, 9), /breaks off/],
  ])('throws for a file that %s', (_, wasm, message) => {
    expect(() => leanWasm(wasm, 'wasmExports.one')).toThrow(message);
  });
});

describe.each(['eh', 'mvp'])('the library’s own file for %s', (build) => {
  const whole = new Uint8Array(readFileSync(join(DIST, `duckdb-${build}.wasm`)));
  const script = readFileSync(join(DIST, `duckdb-browser-${build}.worker.js`), 'utf8');
  const before = new WebAssembly.Module(whole);
  const after = new WebAssembly.Module(leanWasm(whole, script));
  const own = new Map(WebAssembly.Module.exports(before).map(({ name, kind }) => [name, kind]));

  it('keeps fewer than 500 exports with the same kinds, and all imports', () => {
    const kept = WebAssembly.Module.exports(after);
    expect(kept.length).toBeGreaterThan(58);
    expect(kept.length).toBeLessThan(500);
    expect(kept.filter(({ name, kind }) => own.get(name) !== kind)).toEqual([]);
    expect(WebAssembly.Module.imports(after)).toEqual(WebAssembly.Module.imports(before));
  });

  it('imports none of its own exports, which could be missing', () => {
    const imported = WebAssembly.Module.imports(after).filter(({ module }) =>
      module.startsWith('GOT.'),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((one) => own.has(one.name) || own.has(`orig$${one.name}`))).toEqual([]);
  });
});
