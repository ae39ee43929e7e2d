/**
 * Builds the whole site: checks the data, writes the database, renders every page into dist/.
 * With `--publish` it refuses to run without SITE_URL, because pages would name the wrong addresses.
 * Anything else behind the command goes to Astro: `npm run build -- --outDir .build/trial`.
 */
import { PUBLISH, refusalToPublish, remarksOn } from './support/publishing.ts';
import { runNode, step } from './support/steps.ts';

const flags = process.argv.slice(2);
const refusal = flags.includes(PUBLISH) ? refusalToPublish(process.env) : null;
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
for (const remark of remarksOn(process.env)) console.warn(remark);

await step('Memeriksa data / checking the data', () => runNode('scripts/validate.ts'));
await step('Membangun basis data / building the database', () => runNode('scripts/build-db.ts'));
await step('Membangun halaman / building the pages', () =>
  runNode('node_modules/astro/bin/astro.mjs', 'build', ...flags.filter((flag) => flag !== PUBLISH)),
);
