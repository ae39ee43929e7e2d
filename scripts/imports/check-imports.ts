/**
 * Checks that the table of rooms in docs/architecture.md allows every import, and that no circle of
 * imports exists between files or rooms. Usage: check-imports.ts
 */
import { globSync, readFileSync } from 'node:fs';
import { checkImports } from './check.ts';

const DOCUMENT = 'docs/architecture.md';
const SOURCES = ['{src,scripts,tests}/**/*.{ts,astro,mjs,js}', '*.{ts,mjs,js}'];

const texts = new Map(
  globSync(SOURCES)
    .toSorted()
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);
const { files, imports, rooms, faults } = checkImports(
  texts,
  readFileSync(DOCUMENT, 'utf8'),
  DOCUMENT,
);

for (const fault of faults) console.error(fault);
console.log(`${files} files, ${imports} imports, ${rooms} rooms, ${faults.length} faults`);
process.exitCode = faults.length === 0 && imports > 0 ? 0 : 1;
