/**
 * Checks that the table of rooms in docs/architecture.md allows every import, that no circle of imports
 * exists between files or rooms, and that no folder has too many files. Usage: check-imports.ts
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './check.ts';
import { crowdedFolders } from './folders.ts';

const DOCUMENT = 'docs/architecture.md';
const SOURCES = ['{src,scripts,tests}/**/*.{ts,astro,mjs,js}', '*.{ts,mjs,js}'];

const document = readFileSync(DOCUMENT, 'utf8');
const texts = new Map(
  globSync(SOURCES)
    .toSorted()
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);
const { files, imports, rooms, faults } = checkImports(texts, document, DOCUMENT);
const all = globSync('{src,scripts,tests}/**', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();
faults.push(...crowdedFolders(all, document, DOCUMENT));

for (const fault of faults) console.error(fault);
console.log(`${files} files, ${imports} imports, ${rooms} rooms, ${faults.length} faults`);
process.exitCode = faults.length === 0 && imports > 0 ? 0 : 1;
