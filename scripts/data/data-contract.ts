/**
 * npm run data:contract: updates the committed contract of v1 after an addition to what is
 * published. Refuses, and writes nothing, when it would break a promise.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { brokenPromises, currentContract, type Contract } from '../../src/open-data/contract.ts';

const PATH = 'tests/contract/v1.json';

const now = currentContract();
const promised = JSON.parse(readFileSync(PATH, 'utf8')) as Contract;
const broken = brokenPromises(promised, now);
if (broken.length > 0) {
  console.error(`Within v1 this must not change (docs/stability.md):\n${broken.join('\n')}`);
  process.exitCode = 1;
} else {
  const options = { ...(await resolveConfig(PATH)), parser: 'json' };
  writeFileSync(PATH, await format(JSON.stringify(now), options));
  console.log(
    `${PATH}: ${now.paths.length} files, ${Object.keys(now.tables).length} tables and views`,
  );
}
