/** The HTML of one page of each kind, in both languages, as html-validate reads it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageKinds } from '../../../scripts/site/pages.ts';
import { textAt } from '../support/files.ts';
import { htmlFaults } from '../support/html-rules.ts';

/** The largest pages, whose English ones have the same components. */
const indonesianOnly = new Set<string>([pageKinds.mapEnglish, pageKinds.explorerEnglish]);

/** The files of the pages, without queries and hashes of their addresses. */
const files = [
  ...new Set(
    Object.values(pageKinds)
      .filter((address) => !indonesianOnly.has(address))
      .map((address) => address.replace(/[?#].*/, '').replace(/\/$/, '/index.html')),
  ),
];

test('every kind of page is valid HTML in both languages', async () => {
  const faults: string[] = [];
  for (const file of files)
    for (const fault of await htmlFaults(textAt(file))) faults.push(`${file}: ${fault}`);
  expect(faults).toEqual([]);
});

test('a page with faults is refused, and each fault is named', async () => {
  const faults = await htmlFaults(readFileSync('tests/fixtures/html/faulty.html', 'utf8'));
  const rules = new Set(faults.map((fault) => fault.slice(0, fault.indexOf(':'))));
  expect([...rules].toSorted()).toEqual([
    'attribute-allowed-values',
    'element-permitted-content',
    'input-missing-label',
    'no-dup-id',
    'no-missing-references',
    'wcag/h37',
  ]);
});
