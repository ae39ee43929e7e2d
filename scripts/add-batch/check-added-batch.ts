/**
 * Checks that the pages of the site built by build-later.ts show the inauguration which was added by
 * one command. Usage: check-added-batch.ts <site>
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHOWN_OF_BATCH } from '../support/copies/added-batch.ts';

const [site = '.build/later/site'] = process.argv.slice(2);
const faults = Object.entries(SHOWN_OF_BATCH).flatMap(([page, texts]) => {
  const html = readFileSync(join(site, page), 'utf8');
  return texts.filter((text) => !html.includes(text)).map((text) => `${page} lacks "${text}"`);
});

console.log(`${Object.keys(SHOWN_OF_BATCH).length} pages, ${faults.length} faults`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
